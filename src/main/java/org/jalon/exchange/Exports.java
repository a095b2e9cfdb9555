package org.jalon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.exchange.standard.StandardRow;
import org.jalon.exchange.standard.StandardRows;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what may leave into files, place by place. Thread-safe. */
@Component
public class Exports {

    /** Places that are in memory at once. */
    private static final int BATCH = 500;

    private final Directory directory;
    private final Republication republication;
    private final PlaceFiles files;
    private final MeantTerritory territories;
    private final StandardRows rows;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** The ids of places as of a revision, without what some sources say. */
    private record Known(long head, Set<String> withheld, ExportIds ids) {}

    public Exports(Directory directory, Gazetteer gazetteer, Republication republication, PlaceFiles files) {
        this.directory = directory;
        this.republication = republication;
        this.files = files;
        this.territories = new MeantTerritory(directory, gazetteer);
        this.rows = new StandardRows(gazetteer);
    }

    /** Writes every place that may leave, in the order of their ids in the file; the stream is left open. */
    public ExportReport writeAll(ExportFormat format, OutputStream out) {
        return write(format, sink -> forEach(place -> true, sink), out);
    }

    /**
     * Writes the places of a territory, in the same order; the stream is left open.
     *
     * @param territory code, or kind and code, as a person types it
     * @throws UserError when no territory, or more than one that has places, is meant
     */
    public ExportReport writeTerritory(ExportFormat format, String territory, OutputStream out) {
        Predicate<Place> filter = territories.of(territory);
        return write(format, sink -> forEach(filter, sink), out);
    }

    /**
     * Writes the places that something hands over, in its order; the stream is left open.
     *
     * @throws UncheckedIOException when the stream does not take them
     */
    public ExportReport write(ExportFormat format, Consumer<Consumer<Place>> places, OutputStream out) {
        Leaving leaving = republication.now();
        ExportIds ids = ids(leaving);
        ExportReport.Counting counting = new ExportReport.Counting();
        try (PlaceFile file = files.open(format, out)) {
            places.accept(place -> leaving.of(place).ifPresent(left -> {
                Outgoing outgoing = new Outgoing(left, row(left, ids, leaving), leaving.sourcesOf(left));
                boolean written = !format.isStandard() || !outgoing.row().isLeftOut();
                counting.add(left.id(), outgoing.row(), written);
                if (written) {
                    add(file, outgoing);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counting.report();
    }

    /** A place as files have it; empty when it may not leave. */
    public Optional<Outgoing> outgoing(Place place, Leaving leaving) {
        return leaving.of(place)
                .map(left -> new Outgoing(left, row(left, ids(leaving), leaving), leaving.sourcesOf(left)));
    }

    private StandardRow row(Place place, ExportIds ids, Leaving leaving) {
        return rows.of(place, ids.idOf(place), SourceText.of(place, leaving));
    }

    private static void add(PlaceFile file, Outgoing outgoing) {
        try {
            file.add(outgoing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(Predicate<Place> filter, Consumer<Place> sink) {
        ExportIds ids = ids(republication.now());
        for (int from = 0; from < ids.size(); from += BATCH) {
            directory.find(ids.inOrder(from, Math.min(ids.size(), from + BATCH))).stream()
                    .filter(filter)
                    .forEach(sink);
        }
    }

    private ExportIds ids(Leaving leaving) {
        long head = directory.head();
        Known last = known.get();
        if (last == null || last.head() != head || !last.withheld().equals(leaving.withheld())) {
            last = new Known(head, leaving.withheld(), ExportIds.of(directory, leaving));
            known.set(last);
        }
        return last.ids();
    }
}
