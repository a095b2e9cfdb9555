package org.jalon.coherence.likeness;

import java.util.Set;

/** Compares sets of words that may be cut short or have a slip. */
final class WordSets {

    /** Shorter words are other words when a letter differs. */
    private static final int FORGIVING = 5;

    private WordSets() {}

    /** How much of the smaller set is in the larger, blended with how much of both is common: 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        long common = small.stream().filter(word -> holds(large, word)).count();
        double contained = (double) common / small.size();
        double shared = (double) common / (small.size() + large.size() - common);
        return (contained + shared) / 2;
    }

    private static boolean holds(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> resemble(word, other));
    }

    private static boolean resemble(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < FORGIVING) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start == shorter || Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
