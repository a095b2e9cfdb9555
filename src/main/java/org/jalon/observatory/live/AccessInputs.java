package org.jalon.observatory.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.journey.PopulationPoint;
import org.jalon.observatory.supply.Offer;
import org.jalon.observatory.supply.OfferedHours;
import org.jalon.observatory.supply.OfferedPlace;
import org.jalon.territory.Commune;
import org.jspecify.annotations.Nullable;

/** What access is reckoned from, out of places and communes. */
public final class AccessInputs {

    /** Kind of the places that answer the need that is asked about, or any. */
    public static final int ASKED = 0;

    /** {@link #ASKED}, and one for each category. */
    public static final int KINDS = 1 + Category.values().length;

    private AccessInputs() {}

    /** Kind of the places of a category. */
    public static int kind(Category category) {
        return 1 + category.ordinal();
    }

    /** @param category that places must answer to be of the kind {@link #ASKED}, and to offer hours; any when absent */
    public static List<HelpPoint> help(Offer offer, AccessQuestion question, @Nullable Category category) {
        double assumed = question.unknownHoursCount() ? offer.medianHours().orElse(0) : 0;
        return offer.places().stream()
                .map(place -> help(place, question, category, assumed))
                .toList();
    }

    private static HelpPoint help(
            OfferedPlace place, AccessQuestion question, @Nullable Category category, double assumed) {
        boolean counts = place.knownHours()
                .map(hours -> hours.week() >= question.minimumHours())
                .orElse(question.unknownHoursCount());
        int kinds = 0;
        if (counts) {
            kinds = place.answers(category) ? 1 : 0;
            for (Category answered : place.categories()) {
                kinds |= 1 << kind(answered);
            }
        }
        double hours = place.knownHours().map(OfferedHours::week).orElse(assumed);
        return new HelpPoint(place.position(), place.answers(category) ? hours : 0, kinds);
    }

    /**
     * The points of each commune that has some, with its inhabitants spread over them as over the points; else its middle.
     *
     * @param points imported ones
     */
    public static Homes homes(CommuneRows rows, List<PopulationPoint> points) {
        List<PopulationPoint> peopled =
                points.stream().filter(point -> point.people() > 0).toList();
        Homes middles = communes(rows);
        if (peopled.isEmpty()) {
            return middles;
        }
        int[] rowOf = peopled.stream()
                .mapToInt(point -> rows.row(point.commune()).orElse(-1))
                .toArray();
        Set<Integer> fine = Arrays.stream(rowOf).boxed().collect(Collectors.toSet());
        int[] coarse = IntStream.range(0, middles.count())
                .filter(home -> !fine.contains(middles.row(home)))
                .toArray();
        int[] kept = IntStream.range(0, rowOf.length).filter(i -> rowOf[i] >= 0).toArray();
        Homes homes = new Homes(
                Stream.concat(
                                Arrays.stream(kept).mapToObj(i -> peopled.get(i).point()),
                                Arrays.stream(coarse).mapToObj(middles::point))
                        .toList(),
                DoubleStream.concat(
                                Arrays.stream(kept)
                                        .mapToDouble(i -> peopled.get(i).people()),
                                Arrays.stream(coarse).mapToDouble(middles::people))
                        .toArray(),
                IntStream.concat(
                                Arrays.stream(kept).map(i -> rowOf[i]),
                                Arrays.stream(coarse).map(middles::row))
                        .toArray());
        return homes.withPeople(
                rows.communes().stream().mapToDouble(Commune::population).toArray());
    }

    /** The middle of each commune that has one, with its inhabitants. */
    public static Homes communes(CommuneRows rows) {
        List<LatLon> points = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            Commune commune = rows.communes().get(row);
            if (commune.position().isPresent()) {
                points.add(commune.position().get());
                kept.add(row);
            }
        }
        int[] indexes = kept.stream().mapToInt(Integer::intValue).toArray();
        double[] people = kept.stream()
                .mapToDouble(row -> rows.communes().get(row).population())
                .toArray();
        return new Homes(points, people, indexes);
    }
}
