package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jalon.intake.mapping.Values;
import org.jalon.intake.read.RawRow;

/**
 * What was seen of one column.
 *
 * @param name of the column
 * @param rows of the sample
 * @param cells that are not blank, in order
 * @param values of the cells, each taken apart where it is a list, with how often they were seen
 */
record ColumnFacts(String name, int rows, List<String> cells, Map<String, Integer> values) {

    /** Above this length a cell is prose, not a value. */
    private static final int PROSE = 70;

    static ColumnFacts of(String name, List<RawRow> rows) {
        List<String> cells = new ArrayList<>();
        Map<String, Integer> values = new LinkedHashMap<>();
        for (RawRow row : rows) {
            String cell = row.values().getOrDefault(name, "").strip();
            if (!cell.isEmpty()) {
                cells.add(cell);
                Values.split(cell).forEach(value -> values.merge(value, 1, Integer::sum));
            }
        }
        return new ColumnFacts(name, rows.size(), cells, values);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The share of cells for which something holds, from 0 to 1. */
    double share(Predicate<String> test) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
    }

    double filled() {
        return rows == 0 ? 0 : (double) cells.size() / rows;
    }

    long distinct() {
        return cells.stream().distinct().count();
    }

    /** The share of cells that no other cell repeats or is a repetition of. */
    double unique() {
        return cells.isEmpty() ? 0 : (double) distinct() / cells.size();
    }

    double length() {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }

    /** Whether the cells are texts to read rather than values to choose from. */
    boolean isProse() {
        double value =
                values.keySet().stream().mapToInt(String::length).average().orElse(0);
        return value > PROSE || length() > PROSE && unique() > 0.9 && values.size() > cells.size();
    }

    /** The first different cells. */
    List<String> samples(int most) {
        return cells.stream().distinct().limit(most).toList();
    }
}
