package org.jalon.matching;

/** How alike two folded words are: equal, in the plural, with a slip, cut short, or an initial. Symmetric. */
final class WordLikeness {

    private static final double PLURAL = 0.95;
    private static final double SLIP = 0.9;
    private static final double CUT = 0.8;
    private static final double INITIAL = 0.6;

    /** Shorter words are other words when a letter differs. */
    private static final int FORGIVING = 5;

    private static final int LEAST_BEGINNING = 4;

    private WordLikeness() {}

    /** From 0 for other words to 1 for the same. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.charAt(0) <= '9' || other.charAt(0) <= '9') {
            return 0;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (shorter.length() == 1) {
            return longer.charAt(0) == shorter.charAt(0) ? INITIAL : 0;
        }
        int start = commonStart(shorter, longer);
        if (start == shorter.length() && start >= LEAST_BEGINNING) {
            return longer.length() == start + 1 ? PLURAL : CUT;
        }
        return start > 0 && shorter.length() >= FORGIVING && isOneSlip(shorter, longer, start) ? SLIP : 0;
    }

    private static int commonStart(String one, String other) {
        int start = 0;
        int most = Math.min(one.length(), other.length());
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }

    /** A letter more, another letter, or two letters swapped, after a common start. */
    private static boolean isOneSlip(String shorter, String longer, int start) {
        int end = 0;
        int most = shorter.length() - start;
        while (end < most && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
            end++;
        }
        int differing = longer.length() - start - end;
        boolean swapped = differing == 2
                && longer.length() == shorter.length()
                && shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start);
        return differing <= 1 || swapped;
    }
}
