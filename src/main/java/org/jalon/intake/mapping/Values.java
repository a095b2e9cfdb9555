package org.jalon.intake.mapping;

import java.util.ArrayList;
import java.util.List;

/** The values of a cell that holds several: joined by bars, else by semicolons or lines, else by commas. */
public final class Values {

    private static final List<String> SEPARATORS = List.of("|", ";\n", ",");

    private Values() {}

    /** In their order, without blanks and repetitions. A separator in parentheses is part of a value. */
    public static List<String> split(String cell) {
        for (String separators : SEPARATORS) {
            List<String> values = split(cell, separators);
            if (values.size() > 1) {
                return values;
            }
        }
        return split(cell, "|");
    }

    private static List<String> split(String cell, String separators) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '(' && cell.indexOf(')', i) > 0) {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separators.indexOf(c) >= 0) {
                values.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        values.add(cell.substring(start));
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
