package org.jalon.territory.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private final String[] keys;
    private final CommuneName[] names;
    private final long[] masks;

    /** All names, heaviest first; and for each key the place of its name among them. */
    private final CommuneName[] ranked;

    private final int[] ranks;

    private NameIndex(List<Key> sorted) {
        keys = sorted.stream().map(Key::text).toArray(String[]::new);
        names = sorted.stream().map(Key::name).toArray(CommuneName[]::new);
        masks = sorted.stream().mapToLong(key -> EditDistance.mask(key.text)).toArray();
        ranked = sorted.stream().map(Key::name).sorted(BY_WEIGHT).toArray(CommuneName[]::new);
        Map<CommuneName, Integer> rankOf = new IdentityHashMap<>(ranked.length);
        for (int rank = 0; rank < ranked.length; rank++) {
            rankOf.putIfAbsent(ranked[rank], rank);
        }
        ranks = sorted.stream()
                .mapToInt(key -> rankOf.getOrDefault(key.name, 0))
                .toArray();
    }

    private record Key(String text, CommuneName name) {}

    /** A name that resembles a text, and by how many typing errors. */
    record Near(CommuneName name, int errors) {}

    public static NameIndex of(List<CommuneName> names) {
        List<Key> sorted = new ArrayList<>(names.size() * 2);
        for (CommuneName name : names) {
            String folded = NameFold.fold(name.name());
            String bare = NameFold.withoutParticles(folded);
            sorted.add(new Key(folded, name));
            if (!bare.equals(folded)) {
                sorted.add(new Key(bare, name));
            }
        }
        sorted.sort(Comparator.comparing(Key::text));
        return new NameIndex(sorted);
    }

    /** The names with exactly this key, heaviest first. */
    List<CommuneName> exact(String key) {
        int from = firstNotBefore(key);
        int to = from;
        while (to < keys.length && keys[to].equals(key)) {
            to++;
        }
        return heaviest(from, to, Integer.MAX_VALUE);
    }

    /** The heaviest names with a key that begins like this, the exact ones among them. */
    List<CommuneName> beginning(String prefix, int limit) {
        return heaviest(firstNotBefore(prefix), firstNotBefore(prefix + Character.MAX_VALUE), limit);
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
                    near.add(new Near(names[i], errors));
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
        int to = firstNotBefore(first + Character.MAX_VALUE);
        List<CommuneName> near = new ArrayList<>();
        for (int i = firstNotBefore(first); i < to; i++) {
            if (Long.bitCount(mask & ~masks[i]) <= 1 && EditDistance.toBeginning(typed, keys[i], 1) <= 1) {
                near.add(names[i]);
            }
        }
        near.sort(BY_WEIGHT);
        return near.subList(0, Math.min(limit, near.size()));
    }

    private List<CommuneName> heaviest(int from, int to, int limit) {
        return Arrays.stream(ranks, from, to)
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
