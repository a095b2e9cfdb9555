package org.jalon.search.lexicon;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Corrects small typing errors in the words of a lexicon. Immutable and thread-safe. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final Set<String> sounds = new HashSet<>();
    private final Map<Integer, List<String>> byLength = new HashMap<>();
    private final LoadingCache<String, String> corrected =
            Caffeine.newBuilder().maximumSize(10_000).build(this::nearest);

    Spelling(Set<String> words) {
        for (String word : words) {
            if (word.length() < SHORTEST - 1) {
                continue;
            }
            sounds.add(FrenchSound.of(word));
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
        }
        byLength.values().forEach(list -> list.sort(null));
    }

    /** The word of the lexicon that is nearest, itself when none is near. */
    String correct(String word) {
        return word.length() < SHORTEST ? word : corrected.get(word);
    }

    private String nearest(String word) {
        if (sounds.contains(FrenchSound.of(word))) {
            return word;
        }
        int allowed = word.length() >= LONG ? 2 : 1;
        String best = word;
        int bestDistance = allowed + 1;
        for (int length = word.length() - allowed; length <= word.length() + allowed; length++) {
            for (String candidate : byLength.getOrDefault(length, List.of())) {
                int distance = EditDistance.between(word, candidate, bestDistance);
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }
}
