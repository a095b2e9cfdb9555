package org.jalon.intake.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the first rows of a table names its columns: the first that is about as wide as most rows, with names that
 * differ and are neither numbers nor addresses. When no row is so, it is the first one.
 */
final class HeaderRow {

    private static final Pattern DATA = Pattern.compile(
            "[-+]?[\\d .,/:€%-]*\\d[\\d .,/:€%-]*|\\S+@\\S+|https?://.*|www\\..*", Pattern.CASE_INSENSITIVE);
    private static final double WIDE_ENOUGH = 0.6;
    private static final double MOST_DATA = 0.25;

    private HeaderRow() {}

    /** @return its index; the rows are not empty */
    static int find(List<List<String>> rows) {
        int[] widths = rows.stream().mapToInt(HeaderRow::width).sorted().toArray();
        int usual = widths[widths.length / 2];
        for (int i = 0; i < rows.size(); i++) {
            if (width(rows.get(i)) >= Math.max(1, usual * WIDE_ENOUGH) && names(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static int width(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean names(List<String> row) {
        Set<String> different = new HashSet<>();
        int data = 0;
        for (String cell : row) {
            if (!cell.isBlank()) {
                different.add(cell.strip());
                data += cell.length() < 100 && DATA.matcher(cell.strip()).matches() ? 1 : 0;
            }
        }
        return data <= width(row) * MOST_DATA && different.size() > width(row) * (1 - MOST_DATA);
    }
}
