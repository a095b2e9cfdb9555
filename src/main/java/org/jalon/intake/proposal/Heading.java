package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.directory.Slug;

/**
 * The words of a name of a column that count, without endings: {@code "Nom de votre structure"} is {@code [nom]}.
 *
 * @param words in their order
 */
record Heading(List<String> words) {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\\d)");
    private static final Set<String> SINGLE_LETTERS = Set.of("x", "y", "n");
    private static final Set<String> SMALL = Set.of(
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "un",
            "une",
            "et",
            "ou",
            "en",
            "au",
            "aux",
            "votre",
            "vos",
            "notre",
            "nos",
            "vous",
            "nous",
            "etes",
            "sont",
            "est",
            "quel",
            "quelle",
            "qui",
            "que",
            "qu",
            "ce",
            "pour",
            "sur",
            "dans",
            "par",
            "structure",
            "lieu",
            "user",
            "bf",
            "the",
            "of",
            "and",
            "your",
            "si",
            "oui",
            "properties",
            "fields",
            "comment");

    /** An abbreviation shorter than this could be of anything. */
    private static final int SHORTEST_ABBREVIATION = 3;

    static Heading of(String name) {
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String word : Slug.of(CAMEL.matcher(name).replaceAll(" ")).split("-")) {
            String stem = stem(word);
            if (!word.isEmpty()) {
                all.add(stem);
            }
            boolean letter = stem.length() == 1;
            if (!word.isEmpty()
                    && !SMALL.contains(stem)
                    && !SMALL.contains(word)
                    && (!letter || SINGLE_LETTERS.contains(stem))) {
                words.add(stem);
            }
        }
        return new Heading(words.isEmpty() ? all : words);
    }

    /** Without the sign of a plural. */
    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 3) + "al";
        }
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** How well a known name of a column fits this one: 0 where a word of it is missing, 1 when they are the same. */
    double likeness(Heading name) {
        if (name.words.isEmpty() || words.isEmpty()) {
            return 0;
        }
        double matched = 0;
        for (String word : name.words) {
            double best =
                    words.stream().mapToDouble(own -> likeness(own, word)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            matched += best;
        }
        boolean single = name.words.size() == 1 && name.words.getFirst().length() == 1;
        if (single && words.size() > 1) {
            return 0;
        }
        double found = matched / name.words.size();
        double covered = (double) name.words.size() / Math.max(words.size(), name.words.size());
        return found * (0.5 + 0.5 * covered);
    }

    private static double likeness(String own, String known) {
        if (own.equals(known)) {
            return 1;
        }
        // "adres", "comp", "quart": a column of ten letters is cut.
        return own.length() >= SHORTEST_ABBREVIATION && known.startsWith(own) ? 0.85 : 0;
    }
}
