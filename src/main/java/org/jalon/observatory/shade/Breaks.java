package org.jalon.observatory.shade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where classes of figures end: a figure is in the class whose number is how many limits it reaches. Limits are round enough to be
 * read, always within the figures, and no class is empty.
 *
 * @param limits ascending, one less than there are classes
 * @param isolated whether a figure that very many share makes a class of its own
 */
public record Breaks(List<Double> limits, boolean isolated) {

    /** As many as people tell apart on a map. */
    public static final int MOST = 5;

    /** Multiples of a power of ten that people find round. */
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private static final double TINY = 1e-9;

    /** One class for all. */
    private static final Breaks NONE = new Breaks(List.of(), false);

    public Breaks {
        limits = List.copyOf(limits);
    }

    public int classes() {
        return limits.size() + 1;
    }

    /** The class of a figure, from 0. */
    public int classOf(double value) {
        int reached = 0;
        while (reached < limits.size() && value >= limits.get(reached)) {
            reached++;
        }
        return reached;
    }

    /**
     * As many territories in each class as can be, each territory counting once whatever its population. Where the lowest or the
     * highest figure is so common that it would fill two classes, it is one by itself and the others share the rest.
     */
    public static Breaks quantiles(double... values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return NONE;
        }
        double lowest = sorted[0];
        double highest = sorted[sorted.length - 1];
        int low = (int) DoubleStream.of(sorted).filter(value -> value == lowest).count();
        int high =
                (int) DoubleStream.of(sorted).filter(value -> value == highest).count();
        boolean lowAlone = 2 * sorted.length <= MOST * low;
        boolean highAlone = 2 * sorted.length <= MOST * high;
        double[] rest = Arrays.copyOfRange(sorted, lowAlone ? low : 0, sorted.length - (highAlone ? high : 0));
        DoubleStream.Builder limits = DoubleStream.builder();
        if (lowAlone && rest.length > 0) {
            limits.add(rest[0]);
        }
        int shares = MOST - (lowAlone ? 1 : 0) - (highAlone ? 1 : 0);
        double step = precision(rest);
        for (int i = 1; i < shares && rest.length > 0; i++) {
            limits.add(toStep(rest[rest.length * i / shares], step));
        }
        if (highAlone) {
            limits.add(highest);
        }
        return new Breaks(useful(limits.build(), sorted), lowAlone || highAlone);
    }

    /** Classes of the same width with round limits; the first and the last one hold all that is beyond. */
    public static Breaks round(double... values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        if (sorted.length == 0) {
            return NONE;
        }
        // A few far away must not push all others into one class.
        double low = quantile(sorted, 0.02);
        double high = quantile(sorted, 0.98);
        double step = roundUp((high - low) / MOST);
        double first = step == 0 ? low : (Math.floor(low / step) + 1) * step;
        DoubleStream limits = DoubleStream.iterate(0, i -> i < MOST - 1, i -> i + 1)
                .map(i -> toStep(first + i * step, step == 0 ? 1 : step / 10));
        return new Breaks(useful(limits, sorted), false);
    }

    /** Two classes below a value, one around it and two above, as wide as the figures are scattered. */
    public static Breaks around(double middle, double... values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        if (sorted.length == 0) {
            return NONE;
        }
        // Between the quartiles of a bell-shaped distribution lie 1.35 standard deviations.
        double scatter = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.35;
        double width = roundUp(scatter > 0 ? scatter : Math.max(Math.abs(middle) / 10, TINY));
        return new Breaks(
                DoubleStream.of(-1.5, -0.5, 0.5, 1.5)
                        .map(by -> toStep(middle + by * width, width / 10))
                        .boxed()
                        .toList(),
                false);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    /** Ascending, each once, and none that would leave a class empty. */
    private static List<Double> useful(DoubleStream limits, double[] sorted) {
        List<Double> used = new ArrayList<>();
        for (double limit : limits.sorted().distinct().toArray()) {
            double from = used.isEmpty() ? Double.NEGATIVE_INFINITY : used.getLast();
            boolean filled = DoubleStream.of(sorted).anyMatch(value -> value >= from && value < limit);
            if (filled && sorted[sorted.length - 1] >= limit) {
                used.add(limit);
            }
        }
        return used;
    }

    /** A power of ten of which there are many among the figures: two digits or so tell them apart. */
    private static double precision(double[] sorted) {
        if (sorted.length == 0) {
            return 1;
        }
        double spread = quantile(sorted, 0.9) - quantile(sorted, 0.1);
        double whole = spread > 0 ? spread : sorted[sorted.length - 1] - sorted[0];
        return whole == 0 ? TINY : Math.pow(10, Math.floor(Math.log10(whole / 20)));
    }

    private static double roundUp(double width) {
        if (width <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        return DoubleStream.of(ROUND)
                .map(round -> round * power)
                .filter(round -> round >= width * (1 - TINY))
                .findFirst()
                .orElse(10 * power);
    }

    /** The nearest multiple, without the noise of binary fractions. */
    private static double toStep(double value, double step) {
        double steps = Math.rint(value / step);
        double inverse = Math.rint(1 / step);
        return step < 1 && Math.abs(inverse * step - 1) < TINY ? steps / inverse : steps * step;
    }
}
