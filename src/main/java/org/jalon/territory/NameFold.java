package org.jalon.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The one way in which names of places are made comparable: "SAINT-OMER CEDEX 2", "st omer" and "Saint Omer" fold to
 * {@code saint omer}. Pure functions.
 */
public final class NameFold {

    private static final Set<String> PARTICLES =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "a", "au", "aux", "lez", "sur", "sous");

    private NameFold() {}

    /**
     * Lower case without accents, ligatures or punctuation, words parted by one space, with "st", "ste", "s/" and "/"
     * written out, ordinals as numbers, and without "cedex" and its number or the word "arrondissement".
     */
    public static String fold(String text) {
        String[] words = plain(text).split(" ");
        StringBuilder folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("cedex")) {
                i += i + 1 < words.length && words[i + 1].matches("\\d{1,2}") ? 1 : 0;
                continue;
            }
            String word = expanded(words[i], i > 0 && i < words.length - 1);
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
            }
        }
        return folded.toString();
    }

    /** A folded name without its articles and link words: "villeneuve d ascq" → "villeneuve ascq". Never empty. */
    public static String withoutParticles(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (String word : folded.split(" ")) {
            if (!PARTICLES.contains(word)) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.isEmpty() ? folded : kept.toString();
    }

    /** Lower case letters and digits of the text without accents, all else as single spaces; a slash becomes "sur". */
    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == 'œ') {
                plain.append("oe");
            } else if (c == 'æ') {
                plain.append("ae");
            } else if (c == '/') {
                plain.append(" / ");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        }
        return plain.toString()
                .replace(" s / s ", " sous ")
                .replace("s / ", "sur ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String expanded(String word, boolean inside) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "/" -> "sur";
            case "s" -> inside ? "sur" : word;
            case "ss" -> inside ? "sous" : word;
            case "arrondissement", "arrdt", "arr" -> "";
            default -> ordinal(word);
        };
    }

    private static String ordinal(String word) {
        return Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
                ? word.replaceFirst("^0*(\\d{1,2})(er|e|eme|ere|nd|nde)$", "$1")
                : word;
    }
}
