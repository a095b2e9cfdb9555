package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * The parts of a territory with a few of their figures.
 *
 * @param id its anchor
 * @param title of it
 * @param columns heads, that of the names first
 * @param rows in the order that was asked for
 */
public record PartsTable(String id, String title, List<Column> columns, List<Row> rows) {

    public PartsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A head that sorts.
     *
     * @param name of the column
     * @param href that sorts by it, or the other way round
     * @param sorted {@code ascending}, {@code descending}, or empty when the table is sorted by another one
     */
    public record Column(String name, String href, String sorted) {}

    /** A part, and its figures in words. */
    public record Row(Link territory, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
