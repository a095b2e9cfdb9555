package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell: joined by bars, as the national standard does, otherwise by semicolons, as the files of
 * 2022 do. A separator inside parentheses is part of a value.
 */
final class ListCell {

    private ListCell() {}

    /** The values in their order, without blanks and repetitions. */
    static List<String> split(String raw) {
        List<String> bars = split(raw, '|');
        return bars.size() > 1 || raw.indexOf('|') >= 0 ? bars : split(raw, ';');
    }

    private static List<String> split(String raw, char separator) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '(' && raw.indexOf(')', i) > 0) {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == separator && depth == 0) {
                values.add(raw.substring(start, i));
                start = i + 1;
            }
        }
        values.add(raw.substring(start));
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
