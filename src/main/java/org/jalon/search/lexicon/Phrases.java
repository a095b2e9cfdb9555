package org.jalon.search.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a list of words, by sound, so that plurals and common misspellings match. Articles and link
 * words between the words of a phrase do not count. Immutable once built.
 */
final class Phrases<T> {

    private static final int LONGEST = 7;

    private final Map<String, Set<T>> meanings = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /**
     * A phrase found.
     *
     * @param from index of its first word
     * @param to index after its last word
     * @param size how many of its words count
     * @param meanings of the phrase
     */
    record Found<T>(int from, int to, int size, Set<T> meanings) {}

    void add(String phrase, T meaning) {
        List<String> sounds = Token.words(phrase).stream()
                .filter(word -> !Token.isEmptyWord(word))
                .map(FrenchSound::of)
                .toList();
        if (!sounds.isEmpty()) {
            meanings.computeIfAbsent(String.join(" ", sounds), key -> new LinkedHashSet<>())
                    .add(meaning);
            words.addAll(Token.words(phrase));
        }
    }

    /** Every word that stands in a phrase, as it is spelled there. */
    Set<String> words() {
        return words;
    }

    /** The longest phrase that begins at each word; they may overlap. */
    List<Found<T>> findAll(List<String> text) {
        List<Found<T>> found = new ArrayList<>();
        String[] sounds = text.stream()
                .map(word -> Token.isEmptyWord(word) ? "" : FrenchSound.of(word))
                .toArray(String[]::new);
        for (int from = 0; from < sounds.length; from++) {
            if (!sounds[from].isEmpty()) {
                Found<T> longest = longestAt(sounds, from);
                if (longest != null) {
                    found.add(longest);
                }
            }
        }
        return found;
    }

    private @Nullable Found<T> longestAt(String[] sounds, int from) {
        Found<T> longest = null;
        StringBuilder key = new StringBuilder();
        int size = 0;
        for (int i = from; i < sounds.length && size < LONGEST; i++) {
            if (sounds[i].isEmpty()) {
                continue;
            }
            key.append(size++ == 0 ? "" : " ").append(sounds[i]);
            Set<T> meaning = meanings.get(key.toString());
            if (meaning != null) {
                longest = new Found<>(from, i + 1, size, meaning);
            }
        }
        return longest;
    }
}
