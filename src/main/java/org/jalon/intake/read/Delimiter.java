package org.jalon.intake.read;

/** The sign between the columns of a table: the one that makes the most columns of the header. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private Delimiter() {}

    /** @param head beginning of the file; signs inside quotes do not count */
    static char of(String head) {
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (i > 0 && !head.substring(0, i).isBlank()) {
                    break;
                }
            } else if (!quoted) {
                for (int candidate = 0; candidate < CANDIDATES.length; candidate++) {
                    counts[candidate] += c == CANDIDATES[candidate] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int candidate = 1; candidate < CANDIDATES.length; candidate++) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return CANDIDATES[best];
    }
}
