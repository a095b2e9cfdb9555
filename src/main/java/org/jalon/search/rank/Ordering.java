package org.jalon.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.search.index.Entry;

/** Collects places with the number they are ordered by, the smallest first; equal ones in the order of their identifiers. */
final class Ordering {

    private record Ranked(double rank, Entry entry) {}

    private final List<Ranked> ranked = new ArrayList<>();

    void add(double rank, Entry entry) {
        ranked.add(new Ranked(rank, entry));
    }

    int[] keys() {
        ranked.sort(Comparator.comparingDouble(Ranked::rank)
                .thenComparing(place -> place.entry().id()));
        return ranked.stream().mapToInt(place -> place.entry().key()).toArray();
    }
}
