package org.jalon.coherence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.coherence.lists.WordList;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Slug;

/** An insult in a text. Whole words only, none of which is an ordinary word, a surname or a commune as well. */
public final class RudeText implements Check {

    private static final List<Field> FIELDS = List.of(
            Field.NAME,
            Field.ADDRESS,
            Field.ADDRESS_DETAIL,
            Field.SUMMARY,
            Field.DESCRIPTION,
            Field.PARENT_STRUCTURE,
            Field.OTHER_LABELS);

    private static final Set<String> WORDS = WordList.read("rude-words.txt");

    /** Those of several words, by the first of them. */
    private static final Map<String, List<String>> PHRASES = WORDS.stream()
            .filter(word -> word.contains("-"))
            .collect(Collectors.groupingBy(phrase -> phrase.substring(0, phrase.indexOf('-'))));

    @Override
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>(0);
        for (Field field : FIELDS) {
            for (String text : statement.all(field)) {
                rudeWord(text).ifPresent(word -> found.add(Finding.of(Code.TEXT_RUDE, field, text, word)));
            }
        }
        return found;
    }

    private static Optional<String> rudeWord(String text) {
        String slug = Slug.of(text);
        int start = 0;
        while (start < slug.length()) {
            int end = slug.indexOf('-', start);
            end = end < 0 ? slug.length() : end;
            String word = slug.substring(start, end);
            if (WORDS.contains(word)) {
                return Optional.of(word);
            }
            for (String phrase : PHRASES.getOrDefault(word, List.of())) {
                if (slug.startsWith(phrase, start) && endsWord(slug, start + phrase.length())) {
                    return Optional.of(phrase);
                }
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static boolean endsWord(String slug, int end) {
        return end == slug.length() || slug.charAt(end) == '-';
    }
}
