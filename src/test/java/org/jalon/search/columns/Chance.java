package org.jalon.search.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;

/** Rows and questions drawn by chance, the same for the same seed. */
final class Chance {

    /** More than 64 values, a facet of one value, and an empty one. */
    static final Facets FACETS = Facets.of(9, 5, 1, 0, 80);

    private static final List<LatLon> TOWNS = List.of(
            new LatLon(50.63, 3.07),
            new LatLon(48.86, 2.35),
            new LatLon(43.30, 5.37),
            new LatLon(-21.1, 55.5),
            new LatLon(16.2, -61.5),
            new LatLon(-13.3, -176.2),
            new LatLon(-16.5, 179.9),
            new LatLon(87.5, 20));

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int key = 0; key < count; key++) {
            BitSet values = new BitSet();
            for (int i = random.nextInt(8); i > 0; i--) {
                values.set(random.nextInt(FACETS.values()));
                values.set(random.nextInt(5));
            }
            // Some at the very same point, so that keys must decide.
            LatLon position = key > 0 && random.nextInt(5) == 0
                    ? rows.get(random.nextInt(key)).position()
                    : around(2);
            rows.add(new Row(
                    3 * key,
                    position,
                    values,
                    random.nextInt(31) - 1,
                    random.nextInt(3),
                    week(),
                    "n" + random.nextInt(40)));
        }
        return rows;
    }

    Oracle question() {
        boolean hasCenter = random.nextInt(4) > 0;
        boolean isCircle = hasCenter && random.nextBoolean();
        return new Oracle(
                hasCenter ? around(1) : null,
                isCircle ? Math.pow(10, 2 + 5.3 * random.nextDouble()) : Double.POSITIVE_INFINITY,
                random.nextInt(4) == 0 ? box() : null,
                random.nextInt(4) == 0 ? numbers(10, 30) : List.of(),
                random.nextInt(3) == 0 ? numbers(2, 14) : List.of(),
                groups(),
                random.nextInt(3) == 0 ? numbers(3, Week.MINUTES) : List.of(),
                random.nextBoolean() ? 1 : 1 + random.nextInt(3000));
    }

    private List<Query.Group> groups() {
        List<Query.Group> groups = new ArrayList<>();
        for (int facet : List.of(0, 1, 4)) {
            if (random.nextInt(3) == 0) {
                int[] values = Oracle.ints(numbers(4, FACETS.size(facet)));
                for (int i = 0; i < values.length; i++) {
                    values[i] = FACETS.value(facet, values[i]);
                }
                groups.add(new Query.Group(facet, random.nextInt(9) == 0 ? new int[0] : values));
            }
        }
        return groups;
    }

    /** One number or more, below a bound. */
    private List<Integer> numbers(int most, int bound) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            numbers.add(random.nextInt(bound));
        }
        return numbers;
    }

    private BoundingBox box() {
        LatLon one = around(3);
        LatLon other = around(3);
        return new BoundingBox(
                Math.min(one.longitude(), other.longitude()),
                Math.min(one.latitude(), other.latitude()),
                Math.max(one.longitude(), other.longitude()),
                Math.max(one.latitude(), other.latitude()));
    }

    private LatLon around(double degrees) {
        LatLon town = TOWNS.get(random.nextInt(TOWNS.size()));
        double latitude = Math.clamp(town.latitude() + random.nextGaussian() * degrees / 4, -90, 90);
        double longitude = town.longitude() + random.nextGaussian() * degrees / 4;
        return new LatLon(latitude, longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
    }

    private Week week() {
        int[] bounds = new int[2 * random.nextInt(4)];
        for (int i = 0; i < bounds.length; i += 2) {
            bounds[i] = random.nextInt(Week.MINUTES);
            bounds[i + 1] = bounds[i] + random.nextInt(600);
        }
        return Week.of(bounds);
    }
}
