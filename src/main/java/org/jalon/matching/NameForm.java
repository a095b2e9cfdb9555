package org.jalon.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name taken apart: "Médiathèque municipale Jean Lévy" at Lille is a library with the own words "jean levy".
 *
 * @param kinds what it says it is, the kind that says most first
 * @param own words that tell it from others of its kind, without the commune's and those that most names have
 * @param all its words, without the commune's, sorted
 * @param initials of all its words, in their order
 */
record NameForm(List<String> kinds, List<String> own, List<String> all, String initials) {

    private static final Set<String> COMMON = Resource.lines("common-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    NameForm {
        kinds = List.copyOf(kinds);
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    /** Kinds that the name does not say are those of its types, codes of the national typology. */
    static NameForm of(String name, String commune, Set<String> types) {
        List<String> words = Folding.words(name);
        Set<String> ofCommune = new HashSet<>(Folding.words(commune));
        Kinds.Reading reading = Kinds.read(words);
        Set<String> own = new LinkedHashSet<>();
        for (String word : reading.rest()) {
            if (!COMMON.contains(word) && !ofCommune.contains(word)) {
                own.add(word);
            }
        }
        List<String> all = new ArrayList<>(new LinkedHashSet<>(words));
        all.removeAll(ofCommune);
        all.sort(null);
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        List<String> kinds = reading.kinds().isEmpty() ? Kinds.ofTypes(types) : reading.kinds();
        return new NameForm(kinds, List.copyOf(own), all, initials);
    }

    /** Whether it says nothing but a kind and a commune. */
    boolean isNameless() {
        return own.isEmpty();
    }

    String mainKind() {
        return kinds.isEmpty() ? "" : kinds.getFirst();
    }
}
