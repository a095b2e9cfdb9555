package org.jalon.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes texts comparable: words of letters and digits, in lower case, without accents or link words. */
final class Folding {

    /** What comes after is not read: names and addresses are shorter, and hostile texts are not. */
    private static final int LONGEST_TEXT = 300;

    private static final int MOST_WORDS = 24;
    private static final int LEAST_LETTERS = 3;

    private static final Set<String> LINK_WORDS = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "a", "au", "aux", "lez", "dans", "sur", "sous",
            "pour", "s", "the", "by", "un", "une");

    private Folding() {}

    /** The words of a text, saints written out, without link words; at most {@value #MOST_WORDS}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(8);
        for (String word : withLettersJoined(allWords(text))) {
            if (!LINK_WORDS.contains(word)) {
                words.add(word);
            }
            if (words.size() == MOST_WORDS) {
                break;
            }
        }
        return words;
    }

    /** "A G F P" is a word of four letters. */
    private static List<String> withLettersJoined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size()
                    && words.get(end).length() == 1
                    && !isDigit(words.get(end).charAt(0))) {
                end++;
            }
            if (end - i >= LEAST_LETTERS) {
                joined.add(String.join("", words.subList(i, end)));
                i = end;
            } else {
                joined.add(words.get(i++));
            }
        }
        return joined;
    }

    private static List<String> allWords(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String plain = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFD);
        plain = plain.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(8);
        StringBuilder word = new StringBuilder(16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (!word.isEmpty() && isDigit(c) != isDigit(word.charAt(word.length() - 1))) {
                    finish(word, words);
                }
                word.append(c);
            } else if (c == 'œ') {
                word.append("oe");
            } else if (c == 'æ') {
                word.append("ae");
            } else if (c == '@') {
                word.append('a');
            } else if (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c <= '9';
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(
                    switch (word.toString()) {
                        case "st" -> "saint";
                        case "ste" -> "sainte";
                        case "sts" -> "saints";
                        case "stes" -> "saintes";
                        case "ctre", "ctr" -> "centre";
                        case "gal" -> "general";
                        case "mal" -> "marechal";
                        default -> word.toString();
                    });
            word.setLength(0);
        }
    }
}
