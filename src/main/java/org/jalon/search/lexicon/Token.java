package org.jalon.search.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word of a text, folded: lower case letters and digits without accents or ligatures.
 *
 * @param text of the word, never empty
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Token(String text, int start, int end) {

    /** Articles and link words: they tell no place from another. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("le la les l un une de du des d et en a au aux sur sous lez pour par dans the of s".split(" "));

    /** Abbreviations that names of places and people's questions use alike. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("sts", "saints"),
            Map.entry("dr", "docteur"),
            Map.entry("gal", "general"),
            Map.entry("pdt", "president"),
            Map.entry("bibli", "bibliotheque"),
            Map.entry("mun", "municipale"),
            Map.entry("asso", "association"));

    /** The words of a text, in order. Anything else than letters and digits parts them. */
    public static List<Token> list(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            String folded = i < text.length() ? fold(text.charAt(i)) : " ";
            if (folded.equals(" ")) {
                if (!word.isEmpty()) {
                    tokens.add(new Token(SHORT_FORMS.getOrDefault(word.toString(), word.toString()), start, i));
                    word.setLength(0);
                }
            } else {
                if (word.isEmpty()) {
                    start = i;
                }
                word.append(folded);
            }
        }
        return tokens;
    }

    /** The folded words of a text, in order. */
    public static List<String> words(String text) {
        return list(text).stream().map(Token::text).toList();
    }

    /** Whether this is an article or a link word. */
    public static boolean isEmptyWord(String word) {
        return EMPTY_WORDS.contains(word);
    }

    /** The letters of one character, "" for a mark without a letter, a space for what parts words. */
    private static String fold(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf(c);
        }
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : " ";
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String letters = plain.replaceAll("[^a-z0-9]", "");
        return letters.isEmpty() ? " " : letters;
    }
}
