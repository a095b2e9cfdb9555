package org.jalon.observatory.need;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.directory.PlaceId;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.live.AccessInputs;
import org.jalon.observatory.live.AccessTables;
import org.jalon.observatory.live.LiveFigures;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/** What would change if places opened in the middle of some communes, and others closed. Thread-safe. */
public final class WhatIf {

    /** Opened or closed, together. */
    public static final int MOST_CHANGES = 40;

    private static final double THOUSAND = 1_000;

    private final LiveKeeper keeper;
    private final AccessTables tables;
    private final CommuneRows rows;

    public WhatIf(LiveKeeper keeper, AccessTables tables, CommuneRows rows) {
        this.keeper = keeper;
        this.tables = tables;
        this.rows = rows;
    }

    /**
     * What is done.
     *
     * @param opened communes that get a place
     * @param hours of each of these, a week
     * @param closed places that are no longer there; those that are not published change nothing
     */
    public record Change(List<Commune> opened, double hours, Set<PlaceId> closed) {

        public Change {
            opened = List.copyOf(opened);
            closed = Set.copyOf(closed);
            if (opened.size() + closed.size() > MOST_CHANGES) {
                throw new IllegalArgumentException("too many changes at once");
            }
        }
    }

    /**
     * A figure of a territory, before and after.
     *
     * @param before the change
     * @param after it
     */
    public record Pair(double before, double after) {

        public double difference() {
            return after - before;
        }
    }

    /**
     * A commune whose access changes.
     *
     * @param commune that it is about
     * @param nearest metres to the nearest place
     * @param hours of help a week for 1,000 inhabitants
     */
    public record Changed(Commune commune, Pair nearest, Pair hours) {}

    /**
     * What changes in a territory.
     *
     * @param within inhabitants who have a place within the radius
     * @param atRisk people at risk who have
     * @param hours of help a week within reach of 1,000 inhabitants, on average
     * @param communes whose access changes, those whose hours change most first
     */
    public record Outcome(Pair within, Pair atRisk, Pair hours, List<Changed> communes) {

        public Outcome {
            communes = List.copyOf(communes);
        }
    }

    public Outcome compare(Territory whole, ServiceQuestion question, Change change) {
        LiveFigures live = keeper.now();
        AccessTable before = tables.table(live, question.access(), question.category());
        Changes after = after(live, before, question, change);
        int[] known = Arrays.stream(rows.of(whole))
                .filter(row -> live.ground().has(row) && !Double.isNaN(before.close(row)))
                .toArray();
        IntToDoubleFunction people = row -> rows.communes().get(row).population();
        IntToDoubleFunction atRisk = question.need()::known;
        double inhabitants = Math.max(1, sum(known, people, row -> 1));
        return new Outcome(
                new Pair(sum(known, people, before::close), sum(known, people, after::close)),
                new Pair(sum(known, atRisk, before::close), sum(known, atRisk, after::close)),
                new Pair(
                        THOUSAND * sum(known, people, before::hours) / inhabitants,
                        THOUSAND * sum(known, people, after::hours) / inhabitants),
                Arrays.stream(known)
                        .filter(after::isChange)
                        .mapToObj(row -> changed(row, before, after))
                        .sorted(Comparator.comparingDouble(
                                (Changed one) -> -Math.abs(one.hours().difference())))
                        .toList());
    }

    private Changed changed(int row, AccessTable before, Changes after) {
        return new Changed(
                rows.communes().get(row),
                new Pair(before.nearest(AccessInputs.ASKED, row), after.nearest(row)),
                new Pair(THOUSAND * before.hours(row), THOUSAND * after.hours(row)));
    }

    private static double sum(int[] known, IntToDoubleFunction people, IntToDoubleFunction figure) {
        return Arrays.stream(known)
                .mapToDouble(row -> people.applyAsDouble(row) * figure.applyAsDouble(row))
                .sum();
    }

    private Changes after(LiveFigures live, AccessTable before, ServiceQuestion question, Change change) {
        List<OfferedPlace> places = live.offer().places();
        List<HelpPoint> now = AccessInputs.help(live.offer(), question.access(), question.category());
        Stream<HelpPoint> kept = IntStream.range(0, now.size())
                .filter(i -> !change.closed().contains(places.get(i).id()))
                .mapToObj(now::get);
        List<HelpPoint> opened = change.opened().stream()
                .flatMap(commune -> commune.position().stream())
                .map(point -> new HelpPoint(point, change.hours(), 1))
                .toList();
        List<LatLon> closed = places.stream()
                .filter(place -> change.closed().contains(place.id()))
                .map(OfferedPlace::position)
                .toList();
        List<HelpPoint> then = Stream.concat(kept, opened.stream()).toList();
        return Changes.of(before, live.homes(), rows.count(), then, opened, closed, question.access());
    }
}
