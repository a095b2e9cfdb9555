package org.jalon.newsroom.resource.shelf;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.newsroom.resource.PublishedResource;
import org.jspecify.annotations.Nullable;

/** All published resources at one time, in memory. Immutable, thread-safe. */
public final class Shelf {

    private static final int BROKEN = -12;
    private static final int FOCUS = 6;

    private final List<Shelved> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Facet, Map<String, BitSet>> columns = new EnumMap<>(Facet.class);
    private final WordIndex words;

    Shelf(List<Shelved> newestFirst, Stems stems) {
        this.all = List.copyOf(newestFirst);
        this.words = new WordIndex(all, stems);
        for (Facet facet : Facet.values()) {
            columns.put(facet, new TreeMap<>());
        }
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            numbers.put(all.get(i).resource().id(), i);
            all.get(i)
                    .values()
                    .forEach((facet, values) ->
                            values.forEach(value -> columns.computeIfAbsent(facet, key -> new TreeMap<>())
                                    .computeIfAbsent(value, key -> new BitSet(all.size()))
                                    .set(number)));
        }
    }

    /**
     * What was found.
     *
     * @param total how many there are
     * @param page those that were asked for
     * @param counts how many there would be with each value of a facet, in place of those that are asked of it
     */
    public record Found(int total, List<PublishedResource> page, Map<Facet, Map<String, Integer>> counts) {}

    /** All of them, the newest first. */
    public List<PublishedResource> list() {
        return all.stream().map(Shelved::resource).toList();
    }

    /** One of them. */
    public Optional<PublishedResource> find(String id) {
        return Optional.ofNullable(numbers.get(id))
                .map(number -> all.get(number).resource());
    }

    /** Whether any has this value. */
    public boolean has(Facet facet, String value) {
        return columns(facet).containsKey(value);
    }

    /** The values that any has, in alphabetical order. */
    public List<String> values(Facet facet) {
        return List.copyOf(columns(facet).keySet());
    }

    /** Finds, orders and counts. */
    public Found find(ShelfQuery query, int limit, int offset) {
        int[] scores = new int[all.size()];
        BitSet texts = query.text().isEmpty() ? everything() : words.find(query.text(), scores);
        Map<Facet, BitSet> narrowed = new EnumMap<>(Facet.class);
        query.asked().forEach((facet, values) -> narrowed.put(facet, any(facet, values)));
        BitSet found = all(texts, narrowed, null);
        List<PublishedResource> page = found.stream()
                .boxed()
                .sorted(order(query, scores))
                .skip(offset)
                .limit(limit)
                .map(number -> all.get(number).resource())
                .toList();
        return new Found(found.cardinality(), page, counts(texts, narrowed));
    }

    private BitSet everything() {
        BitSet everything = new BitSet(all.size());
        everything.set(0, all.size());
        return everything;
    }

    private BitSet any(Facet facet, Set<String> values) {
        BitSet any = new BitSet(all.size());
        values.stream()
                .flatMap(value -> Optional.ofNullable(columns(facet).get(value)).stream())
                .forEach(any::or);
        return any;
    }

    private static BitSet all(BitSet texts, Map<Facet, BitSet> narrowed, @Nullable Facet but) {
        BitSet all = (BitSet) texts.clone();
        narrowed.forEach((facet, set) -> {
            if (facet != but) {
                all.and(set);
            }
        });
        return all;
    }

    private Map<Facet, Map<String, Integer>> counts(BitSet texts, Map<Facet, BitSet> narrowed) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            BitSet others = all(texts, narrowed, facet);
            Map<String, Integer> ofFacet = new TreeMap<>();
            columns(facet).forEach((value, set) -> {
                BitSet both = (BitSet) set.clone();
                both.and(others);
                if (!both.isEmpty()) {
                    ofFacet.put(value, both.cardinality());
                }
            });
            counts.put(facet, ofFacet);
        }
        return counts;
    }

    /** Numbers are in the order of time, so that the smaller is the newer. */
    private Comparator<Integer> order(ShelfQuery query, int[] scores) {
        if (query.order() == ShelfQuery.Sort.NEWEST) {
            return Comparator.naturalOrder();
        }
        return Comparator.<Integer>comparingInt(number -> -(scores[number] * 2 + fit(query, number)))
                .thenComparing(Comparator.naturalOrder());
    }

    /** What serves little else than what is asked for comes first, and what leads nowhere last. */
    private int fit(ShelfQuery query, int number) {
        PublishedResource resource = all.get(number).resource();
        Set<String> needs = all.get(number).values().getOrDefault(Facet.NEED, Set.of());
        long asked = query.asked().getOrDefault(Facet.NEED, Set.of()).stream()
                .filter(needs::contains)
                .count();
        int focus = needs.isEmpty() ? 0 : (int) (FOCUS * asked / needs.size());
        return focus + (resource.broken() == null ? 0 : BROKEN);
    }

    private Map<String, BitSet> columns(Facet facet) {
        return columns.getOrDefault(facet, Map.of());
    }
}
