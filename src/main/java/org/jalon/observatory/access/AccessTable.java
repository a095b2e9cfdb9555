package org.jalon.observatory.access;

import java.util.Arrays;
import java.util.List;

/**
 * The access to help of every commune: the nearest place of each kind, how many of the first kind are near, and the hours of
 * help within reach. Where a commune has several homes, figures are those of its inhabitants on average. Rows without a home
 * are not known: {@link Double#NaN}. Immutable.
 */
public final class AccessTable {

    /** Metres within which places are counted. */
    public static final List<Integer> NEAR = List.of(5_000, 10_000, 20_000);

    /** Nobody looks for help further away; the nearest place is then not known. */
    public static final double FARTHEST = 100_000;

    private final double[][] nearest;
    private final double[][] counts;
    private final double[] close;
    private final double[] hours;

    private AccessTable(int rows, int kinds) {
        nearest = new double[kinds][rows];
        counts = new double[NEAR.size()][rows];
        close = new double[rows];
        hours = new double[rows];
    }

    /**
     * @param homes whose people share the hours; those of other rows than asked about too
     * @param rows number of communes
     * @param kinds of places, 1 or more; kind 0 is counted
     * @param radius metres within which somebody has a place nearby
     * @param journeys in metres from these homes to these places
     */
    public static AccessTable of(
            Homes homes, int rows, List<HelpPoint> help, int kinds, Journeys journeys, double radius, Decay decay) {
        AccessTable table = new AccessTable(rows, kinds);
        double[] weights = weights(homes, rows);
        table.look(homes, weights, help, journeys, radius);
        table.hours(homes, weights, help, journeys, decay);
        for (int row = 0; row < rows; row++) {
            if (weights[row] == 0) {
                table.forget(row);
            }
        }
        return table;
    }

    /** By row: what the homes of a commune weigh together; a commune where nobody lives still has a middle. */
    private static double[] weights(Homes homes, int rows) {
        double[] weights = new double[rows];
        for (int home = 0; home < homes.count(); home++) {
            weights[homes.row(home)] += weight(homes, home);
        }
        return weights;
    }

    private static double weight(Homes homes, int home) {
        return Math.max(homes.people(home), 1e-9);
    }

    private void look(Homes homes, double[] weights, List<HelpPoint> help, Journeys journeys, double radius) {
        int[] kindsOf = help.stream().mapToInt(HelpPoint::kinds).toArray();
        double[] best = new double[nearest.length];
        int[] near = new int[NEAR.size()];
        double[] limits = NEAR.stream().mapToDouble(Integer::doubleValue).toArray();
        for (int home = 0; home < homes.count(); home++) {
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            Arrays.fill(near, 0);
            journeys.from(home, limits[limits.length - 1], (place, metres) -> {
                closer(best, kindsOf[place], metres);
                for (int i = limits.length - 1; i >= 0 && metres <= limits[i]; i--) {
                    near[i] += kindsOf[place] & 1;
                }
            });
            if (Arrays.stream(best).anyMatch(Double::isInfinite)) {
                journeys.from(home, FARTHEST, (place, metres) -> closer(best, kindsOf[place], metres));
            }
            int row = homes.row(home);
            double share = weight(homes, home) / weights[row];
            for (int kind = 0; kind < best.length; kind++) {
                nearest[kind][row] += share * best[kind];
            }
            for (int i = 0; i < near.length; i++) {
                counts[i][row] += share * near[i];
            }
            close[row] += best[0] <= radius ? share : 0;
        }
    }

    private static void closer(double[] best, int kinds, double metres) {
        for (int kind = 0; kind < best.length; kind++) {
            if ((kinds >> kind & 1) == 1 && metres < best[kind]) {
                best[kind] = metres;
            }
        }
    }

    private void hours(Homes homes, double[] weights, List<HelpPoint> help, Journeys journeys, Decay decay) {
        double[] offered = help.stream().mapToDouble(HelpPoint::hours).toArray();
        double[] potential = FloatingCatchment.potential(homes.people(), offered, journeys, decay);
        for (int home = 0; home < homes.count(); home++) {
            int row = homes.row(home);
            hours[row] += weight(homes, home) / weights[row] * potential[home];
        }
    }

    private void forget(int row) {
        for (double[] one : nearest) {
            one[row] = Double.NaN;
        }
        for (double[] one : counts) {
            one[row] = Double.NaN;
        }
        close[row] = Double.NaN;
        hours[row] = Double.NaN;
    }

    /** Metres to the nearest place of a kind; infinite beyond {@link #FARTHEST}. */
    public double nearest(int kind, int row) {
        return nearest[kind][row];
    }

    /** Places of kind 0 within the limit of that rank in {@link #NEAR}. */
    public double count(int limit, int row) {
        return counts[limit][row];
    }

    /** The share of the people of a commune, from 0 to 1, who have a place of kind 0 within the radius. */
    public double close(int row) {
        return close[row];
    }

    /** Hours of help a week within the reach of one person. */
    public double hours(int row) {
        return hours[row];
    }
}
