package org.jalon.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Records of which somebody said that they are two places. */
final class ToldApart {

    private final Map<String, Set<String>> others = new HashMap<>();

    /** Remembers two keys. */
    void add(String left, String right) {
        others.computeIfAbsent(left, key -> new HashSet<>()).add(right);
        others.computeIfAbsent(right, key -> new HashSet<>()).add(left);
    }

    /** Whether a record of the one was told apart from one of the other. */
    boolean between(Collection<String> some, Collection<String> more) {
        return some.stream().anyMatch(one -> {
            Set<String> apart = others.get(one);
            return apart != null && more.stream().anyMatch(apart::contains);
        });
    }
}
