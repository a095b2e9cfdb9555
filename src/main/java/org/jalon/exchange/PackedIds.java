package org.jalon.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jalon.directory.PlaceId;

/** The ids of very many places, each beside the one that its source gave, in a few bytes. Immutable. */
final class PackedIds {

    /** Origin ids at even numbers, place ids at odd ones, one after the other. */
    private final byte[] texts;

    /** Where each text ends. */
    private final int[] ends;

    private final Set<String> ambiguous;
    private final int[] order;

    private PackedIds(byte[] texts, int[] ends) {
        this.texts = texts;
        this.ends = ends;
        this.ambiguous = ambiguous();
        this.order = sorted(this::finalText);
    }

    static Builder builder() {
        return new Builder();
    }

    int size() {
        return ends.length / 2;
    }

    /** Whether the id that a source gave tells a place from all others. */
    boolean isTelling(String originId) {
        return !originId.isEmpty() && !ambiguous.contains(originId);
    }

    /** Some of the places, in the order of the ids that files give them. */
    List<PlaceId> ids(int from, int to) {
        return Arrays.stream(order, from, to)
                .mapToObj(entry -> new PlaceId(text(2 * entry + 1)))
                .toList();
    }

    private Set<String> ambiguous() {
        int[] byOrigin = sorted(entry -> 2 * entry);
        Set<String> found = new HashSet<>();
        for (int i = 1; i < byOrigin.length; i++) {
            if (compare(2 * byOrigin[i - 1], 2 * byOrigin[i]) == 0) {
                found.add(text(2 * byOrigin[i]));
            }
        }
        return Set.copyOf(found);
    }

    private int finalText(int entry) {
        return isTelling(text(2 * entry)) ? 2 * entry : 2 * entry + 1;
    }

    private int[] sorted(IntUnaryOperator textOf) {
        Comparator<Integer> byText = (left, right) -> compare(textOf.applyAsInt(left), textOf.applyAsInt(right));
        return IntStream.range(0, size())
                .boxed()
                .sorted(byText)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int left, int right) {
        return Arrays.compareUnsigned(texts, start(left), ends[left], texts, start(right), ends[right]);
    }

    private String text(int number) {
        return new String(texts, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Collects ids. */
    static final class Builder {
        private byte[] texts = new byte[1 << 14];
        private int[] ends = new int[1 << 10];
        private int count;

        private Builder() {}

        /** Adds a place and the id that its only source gave, empty when it has several. */
        void add(String originId, PlaceId id) {
            append(originId);
            append(id.text());
        }

        PackedIds build() {
            return new PackedIds(Arrays.copyOf(texts, length()), Arrays.copyOf(ends, count));
        }

        private void append(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int start = length();
            if (start + bytes.length > texts.length) {
                texts = Arrays.copyOf(texts, Math.max(texts.length * 2, start + bytes.length));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            System.arraycopy(bytes, 0, texts, start, bytes.length);
            ends[count++] = start + bytes.length;
        }

        private int length() {
            return count == 0 ? 0 : ends[count - 1];
        }
    }
}
