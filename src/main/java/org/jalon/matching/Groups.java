package org.jalon.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Records that are one place, by falling probability: two groups are joined by a pair that is the same unless some record of
 * one is judged different from some record of the other. So no chain of likenesses joins what is not alike.
 */
final class Groups {

    private final Map<String, List<String>> groups = new HashMap<>();

    private Groups() {}

    /**
     * Forms them.
     *
     * @param pairs likely ones first
     * @param different whether two records are judged to be two places
     * @return the groups of two records or more, each in the order of ids, in the order of their first
     */
    static List<List<String>> of(Collection<MatchedPair> pairs, BiPredicate<String, String> different) {
        Groups groups = new Groups();
        pairs.stream()
                .filter(pair -> pair.decision() == Decision.SAME)
                .forEach(pair -> groups.join(pair.left(), pair.right(), different));
        return groups.groups.values().stream()
                .distinct()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void join(String left, String right, BiPredicate<String, String> different) {
        List<String> one = groups.computeIfAbsent(left, id -> new ArrayList<>(List.of(id)));
        List<String> other = groups.computeIfAbsent(right, id -> new ArrayList<>(List.of(id)));
        boolean forbidden = one.stream().anyMatch(some -> other.stream().anyMatch(more -> different.test(some, more)));
        if (one != other && !forbidden) {
            one.addAll(other);
            other.forEach(id -> groups.put(id, one));
        }
    }
}
