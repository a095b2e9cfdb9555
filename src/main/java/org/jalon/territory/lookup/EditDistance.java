package org.jalon.territory.lookup;

/**
 * Typing errors between folded names: inserted, missing and wrong letters, and two neighbours swapped (optimal string
 * alignment distance).
 */
final class EditDistance {

    private EditDistance() {}

    /**
     * Which letters and digits a text has, and which it has at least twice. One typing error changes at most two of these
     * bits, so texts whose masks differ in more than {@code 2 × n} bits are more than n errors apart.
     */
    static long mask(String text) {
        long mask = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 5;
            mask |= (mask >>> letter & 1) << (letter + 31) | 1L << letter;
        }
        return mask;
    }

    /** The number of errors between two texts, or {@code max + 1} when there are more than {@code max}. */
    static int between(String left, String right, int max) {
        return Math.abs(left.length() - right.length()) > max ? max + 1 : run(left, right, max, false);
    }

    /** The least number of errors between a text and any beginning of a name, or {@code max + 1}. */
    static int toBeginning(String typed, String name, int max) {
        String beginning = name.substring(0, Math.min(name.length(), typed.length() + max));
        return run(typed, beginning, max, true);
    }

    private static int run(String left, String right, int max, boolean anyBeginning) {
        int[] twoBack = new int[right.length() + 1];
        int[] oneBack = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            oneBack[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int errors = Math.min(Math.min(row[j - 1], oneBack[j]) + 1, oneBack[j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    errors = Math.min(errors, twoBack[j - 2] + 1);
                }
                row[j] = errors;
                best = Math.min(best, errors);
            }
            if (best > max) {
                return max + 1;
            }
            int[] spare = twoBack;
            twoBack = oneBack;
            oneBack = row;
            row = spare;
        }
        int errors = oneBack[right.length()];
        for (int j = 0; anyBeginning && j < right.length(); j++) {
            errors = Math.min(errors, oneBack[j]);
        }
        return Math.min(errors, max + 1);
    }
}
