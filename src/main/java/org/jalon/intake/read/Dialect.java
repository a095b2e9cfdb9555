package org.jalon.intake.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a table is written as text.
 *
 * @param delimiter sign between the columns
 * @param quote sign around cells that hold signs of other meaning
 */
record Dialect(char delimiter, char quote) {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', '^'};
    private static final Pattern IN_APOSTROPHES = Pattern.compile("'[^'\\v]*'([,;\\t|^]'[^'\\v]*')+\\R");

    /**
     * Looks for the sign that cuts the first rows into columns, as many of them as possible and the same number in each.
     *
     * @param head beginning of the file; signs inside quotes do not count
     */
    static Dialect of(String head, ReadOptions options) {
        char quote = IN_APOSTROPHES.matcher(head).lookingAt() ? '\'' : '"';
        return new Dialect(options.separator().orElseGet(() -> delimiter(head, quote)), quote);
    }

    private static char delimiter(String head, char quote) {
        char best = CANDIDATES[0];
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(head, candidate, quote);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static double score(String head, char delimiter, char quote) {
        Map<Integer, Integer> rowsByCount = new HashMap<>();
        int rows = 0;
        int count = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            quoted ^= c == quote;
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    rowsByCount.merge(count, 1, Integer::sum);
                    rows++;
                }
                count = 0;
                blank = true;
            } else {
                count += !quoted && c == delimiter ? 1 : 0;
                blank &= Character.isWhitespace(c);
            }
        }
        if (rows == 0) {
            rowsByCount.put(count, rows = 1);
        }
        double best = 0;
        for (var entry : rowsByCount.entrySet()) {
            double share = (double) entry.getValue() / rows;
            best = Math.max(best, share * share * Math.log(1 + entry.getKey()));
        }
        return best;
    }
}
