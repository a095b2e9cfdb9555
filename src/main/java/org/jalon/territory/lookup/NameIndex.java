package org.jalon.territory.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.territory.NameFold;

/**
 * Every name of a commune under its folded form, and under that form without particles where it differs, in sorted
 * arrays: exact and by beginning by bisection, typing errors by a scan that letter masks make short.
 */
public final class NameIndex {

    /** Heaviest name first, then by code, so that the order is always the same. */
    private static final Comparator<CommuneName> BY_WEIGHT = Comparator.comparingInt(CommuneName::weight)
            .reversed()
            .thenComparing(name -> name.commune().code());

    /** All names, heaviest first. */
    private final CommuneName[] ranked;

    /** The folded names in alphabetical order, and for each its letters and the place of its name among the ranked. */
    private final String[] keys;

    private final long[] masks;
    private final int[] ranks;

    private NameIndex(CommuneName[] ranked, List<Key> sorted) {
        this.ranked = ranked;
        keys = sorted.stream().map(Key::text).toArray(String[]::new);
        masks = sorted.stream().mapToLong(key -> EditDistance.mask(key.text)).toArray();
        ranks = sorted.stream().mapToInt(Key::rank).toArray();
    }

    private record Key(String text, int rank) {}

    /** A name that resembles a text, and by how many typing errors. */
    record Near(CommuneName name, int errors) {}

    public static NameIndex of(List<CommuneName> names) {
        CommuneName[] ranked = names.toArray(CommuneName[]::new);
        Arrays.sort(ranked, BY_WEIGHT);
        List<Key> keys = new ArrayList<>(2 * ranked.length);
        for (int rank = 0; rank < ranked.length; rank++) {
            String folded = NameFold.fold(ranked[rank].name());
            String bare = NameFold.withoutParticles(folded);
            keys.add(new Key(folded, rank));
            if (!bare.equals(folded)) {
                keys.add(new Key(bare, rank));
            }
        }
        // A stable sort: the names with the same key stay ranked.
        keys.sort(Comparator.comparing(Key::text));
        return new NameIndex(ranked, keys);
    }

    /** The names with exactly this key, heaviest first. */
    List<CommuneName> exact(String key) {
        int from = firstNotBefore(key);
        int to = from;
        while (to < keys.length && keys[to].equals(key)) {
            to++;
        }
        return heaviest(IntStream.range(from, to), Integer.MAX_VALUE);
    }

    /** The heaviest names with a key that begins like this, the exact ones among them. */
    List<CommuneName> beginning(String prefix, int limit) {
        return heaviest(IntStream.range(firstNotBefore(prefix), firstNotBefore(prefix + Character.MAX_VALUE)), limit);
    }

    boolean anyBeginsWith(String prefix) {
        int first = firstNotBefore(prefix);
        return first < keys.length && keys[first].startsWith(prefix);
    }

    /** The names at most so many typing errors away, fewest errors first, then heaviest. */
    List<Near> resembling(String text, int maxErrors) {
        long mask = EditDistance.mask(text);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < masks.length; i++) {
            if (Long.bitCount(masks[i] ^ mask) <= 2 * maxErrors) {
                int errors = EditDistance.between(text, keys[i], maxErrors);
                if (errors <= maxErrors) {
                    near.add(new Near(ranked[ranks[i]], errors));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::errors).thenComparing(Near::name, BY_WEIGHT));
        return near;
    }

    /** The heaviest names that begin like this but for one typing error, which is not in the first letter. */
    List<CommuneName> beginningLike(String typed, int limit) {
        long mask = EditDistance.mask(typed);
        String first = typed.substring(0, 1);
        return heaviest(
                IntStream.range(firstNotBefore(first), firstNotBefore(first + Character.MAX_VALUE))
                        .filter(i -> Long.bitCount(mask & ~masks[i]) <= 1)
                        .filter(i -> EditDistance.toBeginning(typed, keys[i], 1) <= 1),
                limit);
    }

    private List<CommuneName> heaviest(IntStream indexes, int limit) {
        return indexes.map(index -> ranks[index])
                .sorted()
                .distinct()
                .limit(limit)
                .mapToObj(rank -> ranked[rank])
                .toList();
    }

    private int firstNotBefore(String key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle].compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
