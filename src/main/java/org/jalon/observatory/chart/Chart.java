package org.jalon.observatory.chart;

import java.util.List;
import java.util.Locale;

/**
 * A picture of figures, which is nothing without its words: a title, what it shows in a sentence, and the same figures as a table.
 * Lengths are in units of its view box, {@link #WIDTH} wide, so that its text stays readable on a small screen.
 */
public sealed interface Chart permits Bars, Line, Strip {

    /** Width of the view box of every chart. */
    int WIDTH = 320;

    /** Unique on its page: lower-case letters, digits and hyphens. */
    String id();

    String title();

    /** What a reader would see, in a sentence. */
    String description();

    /** Height of the view box. */
    int height();

    Table table();

    /**
     * The figures of a chart, to be read or copied.
     *
     * @param columns heads, that of the names first
     * @param rows each as long as the heads
     */
    record Table(List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A length as SVG writes it: a tenth of a unit is finer than any screen. */
    static String length(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
