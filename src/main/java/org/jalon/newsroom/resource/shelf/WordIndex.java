package org.jalon.newsroom.resource.shelf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which resources have which words. Immutable once built. */
final class WordIndex {

    private static final int WEIGHT_BITS = 4;
    private static final int WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
    /** A shorter beginning of a word says nothing. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int MOST_COMPLETIONS = 50;

    private final TreeMap<String, Numbers> postings = new TreeMap<>();
    private final Stems stems;

    WordIndex(List<Shelved> all, Stems stems) {
        this.stems = stems;
        for (int number = 0; number < all.size(); number++) {
            for (Map.Entry<String, Integer> stem : all.get(number).stems().entrySet()) {
                postings.computeIfAbsent(stem.getKey(), key -> new Numbers())
                        .add(number << WEIGHT_BITS | Math.min(stem.getValue(), WEIGHT_MASK));
            }
        }
    }

    /**
     * What has all the words of a text; the last may be begun only.
     *
     * @param scores how well each fits, by number; added to
     */
    BitSet find(String text, int[] scores) {
        List<String> asked = stems.of(text);
        BitSet found = new BitSet(scores.length);
        found.set(0, asked.isEmpty() ? 0 : scores.length);
        for (int i = 0; i < asked.size(); i++) {
            found.and(one(asked.get(i), i == asked.size() - 1, scores));
        }
        return found;
    }

    private BitSet one(String stem, boolean last, int[] scores) {
        int[] best = new int[scores.length];
        BitSet found = new BitSet(scores.length);
        for (Numbers numbers : postings(stem, last)) {
            for (int i = 0; i < numbers.count; i++) {
                int number = numbers.values[i] >> WEIGHT_BITS;
                found.set(number);
                best[number] = Math.max(best[number], numbers.values[i] & WEIGHT_MASK);
            }
        }
        found.stream().forEach(number -> scores[number] += best[number]);
        return found;
    }

    private Collection<Numbers> postings(String stem, boolean last) {
        if (last && stem.length() >= SHORTEST_BEGINNING) {
            return postings.subMap(stem, stem + Character.MAX_VALUE).values().stream()
                    .limit(MOST_COMPLETIONS)
                    .toList();
        }
        Numbers numbers = postings.get(stem);
        return numbers == null ? List.of() : new ArrayList<>(List.of(numbers));
    }

    /** Numbers that are only added. */
    private static final class Numbers {

        private int[] values = new int[2];
        private int count;

        void add(int value) {
            if (count == values.length) {
                values = java.util.Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }
    }
}
