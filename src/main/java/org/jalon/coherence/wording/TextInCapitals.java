package org.jalon.coherence.wording;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A name or text in capitals, which is harder to read, and is spelt out by some screen readers. Acronyms may be. */
public final class TextInCapitals implements Check {

    private static final List<Field> FIELDS = List.of(Field.NAME, Field.SUMMARY, Field.DESCRIPTION);

    /** More letters than an acronym has: one word of nine, or two of five. */
    private static final int LONG_WORD = 9;

    private static final int WORD = 5;

    private static final double MOST = 0.8;

    @Override
    public List<Finding> check(Statement statement) {
        return FIELDS.stream()
                .filter(field -> isShouted(statement.text(field)))
                .map(field -> Finding.of(Code.TEXT_IN_CAPITALS, field, statement.text(field)))
                .toList();
    }

    private static boolean isShouted(String text) {
        int capitals = 0;
        int letters = 0;
        int run = 0;
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            capitals += capital ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            run = capital ? run + 1 : 0;
            words += run == WORD || run == LONG_WORD ? 1 : 0;
        }
        return capitals > MOST * letters && words > 1;
    }
}
