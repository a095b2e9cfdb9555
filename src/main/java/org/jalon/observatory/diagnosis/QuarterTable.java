package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * The IRIS of a commune.
 *
 * @param title how many there are
 * @param columns heads, that of the names first
 * @param rows each as long as the heads
 */
public record QuarterTable(String title, List<String> columns, List<List<String>> rows) {

    public QuarterTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
