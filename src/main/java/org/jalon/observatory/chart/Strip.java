package org.jalon.observatory.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Where one figure stands among many of its kind: a column for each stretch from the lowest to the highest, as high as there are
 * figures in it, and a pole where the one is.
 *
 * @param columns from the lowest figures to the highest
 * @param x of the pole
 * @param anchor of the words at the pole, one of SVG's
 * @param own the one figure, in words
 * @param lowest of all, in words
 * @param highest of all, in words
 */
public record Strip(
        String id,
        String title,
        String description,
        List<Column> columns,
        String x,
        String anchor,
        String own,
        String lowest,
        String highest,
        Table table)
        implements Chart {

    public static final int HEIGHT = 110;
    public static final int GROUND = 84;
    private static final int TALLEST = 52;
    private static final int COLUMNS = 32;
    private static final int STEP = WIDTH / COLUMNS;

    public Strip {
        columns = List.copyOf(columns);
    }

    /** A column, which stands on {@link #GROUND}. */
    public record Column(int x, String y, String height, boolean own) {}

    /** The words of a strip; each head names a row of its table. */
    public record Heads(
            String names,
            String figures,
            String own,
            String low,
            String quarter,
            String half,
            String threeQuarters,
            String high) {}

    @Override
    public int height() {
        return HEIGHT;
    }

    /**
     * @param figures of all, the own one among them or not, two at least
     * @param say puts a figure into words
     */
    public static Strip of(
            String id,
            String title,
            String description,
            Heads heads,
            double own,
            double[] figures,
            DoubleFunction<String> say) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        double low = Math.min(sorted[0], own);
        double high = Math.max(sorted[sorted.length - 1], own);
        int[] counts = new int[COLUMNS];
        for (double figure : sorted) {
            counts[column(figure, low, high)]++;
        }
        int most = Arrays.stream(counts).max().orElse(1);
        int at = column(own, low, high);
        List<Column> columns = IntStream.range(0, COLUMNS)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> drawn(i, (double) counts[i] / most, i == at))
                .toList();
        double x = at * STEP + STEP / 2.0;
        return new Strip(
                id,
                title,
                description,
                columns,
                Chart.length(x),
                x < WIDTH * 0.35 ? "start" : x > WIDTH * 0.65 ? "end" : "middle",
                say.apply(own),
                say.apply(sorted[0]),
                say.apply(sorted[sorted.length - 1]),
                new Table(
                        List.of(heads.names(), heads.figures()),
                        List.of(
                                List.of(heads.own(), say.apply(own)),
                                List.of(heads.low(), say.apply(sorted[0])),
                                List.of(heads.quarter(), say.apply(quantile(sorted, 0.25))),
                                List.of(heads.half(), say.apply(quantile(sorted, 0.5))),
                                List.of(heads.threeQuarters(), say.apply(quantile(sorted, 0.75))),
                                List.of(heads.high(), say.apply(sorted[sorted.length - 1])))));
    }

    private static Column drawn(int index, double share, boolean own) {
        // One alone must still be seen.
        double height = Math.max(share * TALLEST, 3);
        return new Column(index * STEP, Chart.length(GROUND - height), Chart.length(height), own);
    }

    private static int column(double figure, double low, double high) {
        return high == low ? COLUMNS / 2 : (int) Math.min(COLUMNS - 1, (figure - low) / (high - low) * COLUMNS);
    }

    /** The figure that this share of all do not exceed. */
    static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
