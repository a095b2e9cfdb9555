package org.jalon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is published into files, place by place. Thread-safe. */
@Component
public class Exports {

    /** Places that are in memory at once. */
    private static final int BATCH = 500;

    private final Directory directory;
    private final Gazetteer gazetteer;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** The ids of places as of a revision. */
    private record Known(long head, ExportIds ids) {}

    public Exports(Directory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    /** Writes every published place, in the order of their ids in the file; the stream is left open. */
    public void writeAll(ExportFormat format, OutputStream out) {
        write(format, sink -> forEach(place -> true, sink), out);
    }

    /**
     * Writes the published places of a territory, in the same order; the stream is left open.
     *
     * @param territory code, or kind and code, as a person types it
     * @throws UserError when no territory, or more than one that has places, is meant
     */
    public void writeTerritory(ExportFormat format, String territory, OutputStream out) {
        TerritoryFilter filter = new TerritoryFilter(gazetteer, meant(territory));
        write(format, sink -> forEach(filter, sink), out);
    }

    /**
     * Writes the places that something hands over, in its order; the stream is left open.
     *
     * @throws UncheckedIOException when the stream does not take them
     */
    public void write(ExportFormat format, Consumer<Consumer<Place>> places, OutputStream out) {
        ExportIds ids = ids();
        try (PlaceFile file = open(format, out, ids)) {
            places.accept(place -> {
                try {
                    file.add(place);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(Predicate<Place> filter, Consumer<Place> sink) {
        List<PlaceId> order = ids().order();
        for (int from = 0; from < order.size(); from += BATCH) {
            directory.find(order.subList(from, Math.min(order.size(), from + BATCH))).stream()
                    .filter(filter)
                    .forEach(sink);
        }
    }

    private static PlaceFile open(ExportFormat format, OutputStream out, ExportIds ids) {
        return switch (format) {
            case MEDNUM_CSV -> new MednumCsv(out, ids);
            case MEDNUM_JSON -> new MednumJson(out, ids);
            case GEOJSON -> new GeoJson(out, ids);
        };
    }

    private ExportIds ids() {
        long head = directory.head();
        Known last = known.get();
        if (last == null || last.head() != head) {
            last = new Known(head, ExportIds.of(directory));
            known.set(last);
        }
        return last.ids();
    }

    private Territory meant(String text) {
        List<Territory> possible = TerritoryFilter.read(gazetteer, text);
        List<Territory> peopled = possible.size() < 2
                ? possible
                : possible.stream().filter(this::hasPlaces).toList();
        if (possible.isEmpty()) {
            throw new UserError("exchange.unknown-territory", text);
        }
        if (peopled.size() > 1) {
            throw new UserError(
                    "exchange.ambiguous-territory",
                    text,
                    peopled.stream().map(Territory::toString).collect(Collectors.joining(", ")));
        }
        return peopled.isEmpty() ? possible.getFirst() : peopled.getFirst();
    }

    private boolean hasPlaces(Territory territory) {
        Predicate<Place> filter = new TerritoryFilter(gazetteer, territory);
        boolean[] found = {false};
        directory.forEachPublished(place -> found[0] |= filter.test(place));
        return found[0];
    }
}
