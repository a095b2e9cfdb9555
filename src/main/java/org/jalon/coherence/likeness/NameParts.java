package org.jalon.coherence.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.coherence.lists.WordList;
import org.jalon.territory.NameFold;

/**
 * A name taken apart: "Médiathèque municipale Jean Lévy" at Lille is a library called "jean levy".
 *
 * @param kinds what it says it is
 * @param own words that tell it from others of its kind, without the commune's
 */
record NameParts(Set<String> kinds, Set<String> own) {

    private static final int LONGEST = 300;

    /** Ways of writing each kind, those of most words first. */
    private static final Map<String, String> KINDS = readKinds();

    /** Words that many names have and that tell nothing apart. */
    private static final Set<String> COMMON = Set.of(
            "municipal",
            "municipale",
            "intercommunal",
            "intercommunale",
            "communal",
            "communale",
            "espace",
            "maison",
            "centre",
            "point",
            "antenne",
            "service",
            "services",
            "public",
            "association",
            "asso",
            "ass",
            "accueil",
            "numerique",
            "relais",
            "pole",
            "site",
            "itinerant",
            "labellise",
            "labellisee",
            "agence",
            "accompagnement",
            "fixe");

    NameParts {
        kinds = Set.copyOf(kinds);
        own = Set.copyOf(own);
    }

    boolean isOfVan() {
        return kinds.contains("van");
    }

    static NameParts of(String name, String commune) {
        String text = " " + folded(name) + " ";
        Set<String> kinds = new TreeSet<>();
        for (Map.Entry<String, String> way : KINDS.entrySet()) {
            if (text.contains(way.getKey())) {
                kinds.add(way.getValue());
                text = text.replace(way.getKey(), " ");
            }
        }
        Set<String> own = new TreeSet<>(Arrays.asList(text.strip().split(" +")));
        own.removeAll(Arrays.asList(folded(commune).split(" ")));
        own.removeAll(COMMON);
        own.removeIf(word -> word.length() < 2);
        return new NameParts(kinds, own);
    }

    private static String folded(String text) {
        return NameFold.withoutParticles(NameFold.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    private static Map<String, String> readKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        WordList.lines("name-kinds.txt").stream()
                .flatMap(line -> {
                    String kind = line.substring(0, line.indexOf(':'));
                    return Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                            .map(way -> List.of(" " + way.strip() + " ", kind));
                })
                .sorted(Comparator.comparingInt(
                        (List<String> way) -> -way.getFirst().length()))
                .forEach(way -> kinds.put(way.getFirst(), way.getLast()));
        return kinds;
    }
}
