package org.jalon.observatory.figure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Where a figure stands among those of a reference: 0 for the lowest, 100 for the highest, equal figures at the middle of
 * their ranks (mid-rank: share of those below plus half of the share of the equal ones, itself not counted). Immutable.
 */
public final class PercentileRanks {

    private final double[] sorted;

    private PercentileRanks(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of the figures that are told, exactly or as below a limit; the others are in no rank. */
    public static PercentileRanks of(Iterable<Cell> reference) {
        double[] figures = new double[16];
        int count = 0;
        for (Cell cell : reference) {
            OptionalDouble figure = cell.standIn();
            if (figure.isPresent()) {
                if (count == figures.length) {
                    figures = Arrays.copyOf(figures, count * 2);
                }
                figures[count++] = figure.getAsDouble();
            }
        }
        double[] sorted = Arrays.copyOf(figures, count);
        Arrays.sort(sorted);
        return new PercentileRanks(sorted);
    }

    /** From 0 to 100; 50 for the only figure of its reference. */
    public double rank(double figure) {
        int below = position(figure, false);
        int equal = position(figure, true) - below;
        if (equal == 0) {
            return sorted.length == 0 ? 50 : 100.0 * below / sorted.length;
        }
        return sorted.length == 1 ? 50 : 100.0 * (below + (equal - 1) / 2.0) / (sorted.length - 1);
    }

    /** The figure in the middle; empty without figures. */
    public OptionalDouble median() {
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    /** How many figures are less, or not more when {@code equalToo}. */
    private int position(double figure, boolean equalToo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < figure || equalToo && sorted[middle] == figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
