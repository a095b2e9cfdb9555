package org.jalon.observatory.access;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What is near a home.
 *
 * @param nearest cost of the nearest place, infinite when none is within the reach that was looked at
 * @param counts of places within each of the limits that were asked, in their order
 */
public record Proximity(double nearest, int[] counts) {

    /**
     * @param reach how far to look for the nearest, not below any limit
     * @param limits costs, included
     * @param counted which places count, for instance those of a category that are open enough hours
     */
    public static Proximity of(int home, Journeys journeys, double reach, double[] limits, IntPredicate counted) {
        double[] nearest = {Double.POSITIVE_INFINITY};
        int[] counts = new int[limits.length];
        journeys.from(home, reach, (place, cost) -> {
            if (counted.test(place)) {
                nearest[0] = Math.min(nearest[0], cost);
                for (int i = 0; i < limits.length; i++) {
                    if (cost <= limits[i]) {
                        counts[i]++;
                    }
                }
            }
        });
        return new Proximity(nearest[0], counts);
    }

    public Proximity {
        counts = counts.clone();
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proximity(double cost, int[] found)
                && Double.compare(cost, nearest) == 0
                && Arrays.equals(found, counts);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(nearest) + Arrays.hashCode(counts);
    }
}
