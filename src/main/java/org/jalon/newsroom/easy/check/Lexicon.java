package org.jalon.newsroom.easy.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.site.Language;

/**
 * Words and turns of phrase of a language that easy texts do without, and what says the same more simply. They are lists made for this
 * program: a frequency of words would call hard what is rare in newspapers and easy what is frequent in laws.
 */
final class Lexicon {

    /** Which list a phrase is on. */
    enum Kind {
        HARD,
        FOREIGN,
        FIGURE,
        ABBREVIATION,
        /** Speaks of the reader as of somebody else, or of nobody. */
        PERSON,
        /** Long, but known to everybody. */
        KNOWN
    }

    /**
     * Words in a row that are on a list.
     *
     * @param kind of list
     * @param words in small letters, a star at the end standing for any ending
     * @param instead what to write, may be empty
     */
    record Phrase(Kind kind, List<String> words, String instead) {

        boolean fits(Sentence sentence, int at) {
            if (at + words.size() > sentence.tokens().size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), sentence.at(at + i).lower())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(word)
                            || switch (pattern) {
                                case "de" -> word.equals("d'") || word.equals("du") || word.equals("des");
                                case "à" -> word.equals("au") || word.equals("aux");
                                case "que" -> word.equals("qu'");
                                default -> false;
                            };
        }

        private int weight() {
            return words.stream().mapToInt(String::length).sum();
        }
    }

    private static final Lexicon FRENCH = new Lexicon("/easy/fr.tsv");
    private static final Lexicon ENGLISH = new Lexicon("/easy/en.tsv");

    /** So many first letters lead to the few phrases that may fit. */
    private static final int KEY = 2;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Lexicon(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains("\t"))
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon of(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        List<String> words = new ArrayList<>();
        for (String word : columns[1].replace("'", "' ").split(" ")) {
            words.add(word);
        }
        if (columns[1].startsWith("aujourd") || words.getFirst().equals("*")) {
            throw new IllegalStateException("not a phrase: " + line);
        }
        Phrase phrase =
                new Phrase(Kind.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT)), List.copyOf(words), columns[2]);
        phrases.computeIfAbsent(key(words.getFirst()), key -> new ArrayList<>()).add(phrase);
    }

    private static String key(String word) {
        String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return letters.substring(0, Math.min(KEY, letters.length()));
    }

    /** The longest phrase of a kind that begins with a word of a sentence. */
    Optional<Phrase> find(Kind kind, Sentence sentence, int at) {
        Phrase best = null;
        for (Phrase phrase : phrases.getOrDefault(key(sentence.at(at).lower()), List.of())) {
            if (phrase.kind() == kind
                    && (best == null || phrase.weight() > best.weight())
                    && phrase.fits(sentence, at)) {
                best = phrase;
            }
        }
        return Optional.ofNullable(best);
    }
}
