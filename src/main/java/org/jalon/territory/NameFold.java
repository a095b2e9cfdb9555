package org.jalon.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one way in which names of places are made comparable: "SAINT-OMER CEDEX 2", "st omer" and "Saint Omer" fold to
 * {@code saint omer}. Pure functions.
 */
public final class NameFold {

    private static final Set<String> PARTICLES =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "a", "au", "aux", "lez", "sur", "sous");

    private static final Pattern SOUS = Pattern.compile("\\bs/s\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUR = Pattern.compile("(?:\\bs)?/", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(er|e|eme|ere|nd|nde)$");

    private NameFold() {}

    /**
     * Lower case without accents, ligatures or punctuation, words parted by one space, with "st", "ste", "s/" and "/"
     * written out, ordinals as numbers, and without "cedex" and its number or the word "arrondissement".
     */
    public static String fold(String text) {
        List<String> words = words(text.indexOf('/') < 0 ? text : slashesWrittenOut(text));
        StringBuilder folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("cedex")) {
                i += i + 1 < words.size() && isShortNumber(words.get(i + 1)) ? 1 : 0;
                continue;
            }
            String word = expanded(words.get(i), i > 0, i < words.size() - 1);
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
            }
        }
        return folded.toString();
    }

    /** A folded name without its articles and link words: "villeneuve d ascq" → "villeneuve ascq". Never empty. */
    public static String withoutParticles(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (int start = 0; start < folded.length(); ) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            String word = folded.substring(start, end);
            if (!PARTICLES.contains(word)) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
            start = end + 1;
        }
        return kept.isEmpty() ? folded : kept.toString();
    }

    /** Whether a folded word is an article or a link word of names. */
    public static boolean isParticle(String foldedWord) {
        return PARTICLES.contains(foldedWord);
    }

    private static String slashesWrittenOut(String text) {
        return SUR.matcher(SOUS.matcher(text).replaceAll(" sous ")).replaceAll(" sur ");
    }

    /** The runs of letters and digits, in lower case and without accents. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(6);
        StringBuilder word = new StringBuilder(16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (c == 'œ') {
                word.append("oe");
            } else if (c == 'æ') {
                word.append("ae");
            } else if (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String expanded(String word, boolean afterOther, boolean beforeOther) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "s" -> afterOther && beforeOther ? "sur" : word;
            case "ss" -> afterOther && beforeOther ? "sous" : word;
            case "arrondissement", "arrdt", "arr" -> "";
            default -> word.charAt(0) <= '9' ? number(word, afterOther) : word;
        };
    }

    /** "15e" and "15eme" are 15; after a name "08" is 8, alone it may begin a postal code. */
    private static String number(String word, boolean afterOther) {
        String number = ORDINAL.matcher(word).replaceFirst("$1");
        return afterOther && number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number;
    }

    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && word.charAt(0) <= '9';
    }
}
