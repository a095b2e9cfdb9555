package org.jalon.observatory.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Figures side by side, as bars from zero, each with its name and figure written on it. One that is not told has no bar, and its
 * words say why.
 *
 * @param rows in the order given
 */
public record Bars(String id, String title, String description, int height, List<Row> rows, Table table)
        implements Chart {

    private static final int TEXT = 20;
    private static final int BAR = 12;
    private static final int GAP = 14;

    public Bars {
        rows = List.copyOf(rows);
    }

    /** What the bar is about, which decides on its colour. */
    public enum Tone {
        /** What the page is about. */
        OWN,
        /** What it is compared with. */
        OTHER
    }

    /**
     * A figure to draw.
     *
     * @param name of it
     * @param text the figure in words
     * @param value not negative; empty where there is none
     */
    public record Bar(String name, String text, OptionalDouble value, Tone tone) {}

    /**
     * A drawn bar.
     *
     * @param lines of its name, one or two
     * @param text its figure, at the end of the line {@code textY}
     * @param width of the bar, 0 for none
     */
    public record Row(List<String> lines, String text, int y, int textY, int barY, String width, Tone tone) {}

    /**
     * @param names head of the first column of the table
     * @param figures head of the second
     */
    public static Bars of(String id, String title, String description, String names, String figures, List<Bar> bars) {
        double most = bars.stream()
                .flatMap(bar -> bar.value().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (Bar bar : bars) {
            Lettering.Lines lines = Lettering.beside(bar.name(), bar.text());
            int bottom = y + TEXT * lines.count();
            double width = most > 0 ? bar.value().orElse(0) / most * WIDTH : 0;
            // Next to nothing is still something to see.
            double seen = bar.value().orElse(0) > 0 ? Math.max(width, 2) : 0;
            rows.add(new Row(lines.name(), bar.text(), y + 15, bottom - 5, bottom, Chart.length(seen), bar.tone()));
            y = bottom + BAR + GAP;
        }
        List<List<String>> cells =
                bars.stream().map(bar -> List.of(bar.name(), bar.text())).toList();
        return new Bars(id, title, description, y - GAP, rows, new Table(List.of(names, figures), cells));
    }
}
