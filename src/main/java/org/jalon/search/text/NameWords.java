package org.jalon.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.search.lexicon.Token;

/**
 * The words of a name, and what two of them make when they are written as one: "ORDINAT'HEM" is also "ordinathem",
 * "La Gr@nge" is also "grange", "C.C.A.S." is also "ccas".
 *
 * @param words that tell places apart: articles and link words are left out unless there is nothing else
 * @param joined for each word, it and the next one as one word; "" for the last
 */
public record NameWords(List<String> words, List<String> joined) {

    /** The words of a name or of a question. */
    public static NameWords of(String text) {
        NameWords plain = read(text);
        if (text.indexOf('@') < 0) {
            return plain;
        }
        NameWords other = read(text.replace('@', 'a'));
        Set<String> words = new LinkedHashSet<>(plain.words());
        words.addAll(other.words());
        List<String> all = List.copyOf(words);
        return new NameWords(all, joined(all));
    }

    private static NameWords read(String text) {
        List<String> all = Token.words(text);
        List<String> kept = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : all) {
            if (word.length() == 1 && !Character.isDigit(word.charAt(0))) {
                initials.append(word);
            } else {
                addInitials(initials, kept);
                kept.add(word);
            }
        }
        addInitials(initials, kept);
        List<String> telling = kept.stream()
                .filter(word -> !Token.isEmptyWord(word))
                .distinct()
                .toList();
        List<String> words = telling.isEmpty() ? all : telling;
        return new NameWords(words, joined(words));
    }

    private static void addInitials(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            joined.add(i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "");
        }
        return joined;
    }
}
