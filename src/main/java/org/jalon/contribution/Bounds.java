package org.jalon.contribution;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jalon.directory.Amendment;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;

/** How much may be said. Forms check it first and say so in words; what passes them by is refused here as a mistake. */
public final class Bounds {

    /** Characters of a message, a question or an answer. */
    public static final int LONGEST_MESSAGE = 2_000;

    /** Values of a field that may have several. */
    public static final int MOST_VALUES = 40;

    private static final int LINE = 300;
    private static final int SUMMARY = 280;
    private static final int HOURS = 2_000;
    private static final int TEXT = 4_000;

    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private Bounds() {}

    /** The longest value of a field, in characters. */
    public static int longest(Field field) {
        return switch (field) {
            case DESCRIPTION -> TEXT;
            case HOURS -> HOURS;
            case SUMMARY -> SUMMARY;
            default -> LINE;
        };
    }

    /** Whether people may say something of a field at all. */
    public static boolean isSayable(Field field) {
        return !Amendment.UNSAYABLE.contains(field) && field != Field.PIVOT;
    }

    /** A text without the characters that nobody types: controls but for the ends of lines and tabs, and halves of characters. */
    public static String clean(String text) {
        return NOT_TYPED.matcher(text).replaceAll("");
    }

    /** @throws IllegalArgumentException for what no form of ours sends */
    static void check(Map<Field, List<String>> said) {
        said.forEach((field, values) -> {
            boolean tooMany = values.size() > (field.isMultiple() ? MOST_VALUES : 1);
            if (!isSayable(field) || tooMany || values.stream().anyMatch(value -> !isValue(field, value))) {
                throw new IllegalArgumentException("nobody may say this of " + field);
            }
        });
    }

    /** @throws IllegalArgumentException for more than a form takes */
    static void checkMessage(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("nobody may say so much");
        }
    }

    private static boolean isValue(Field field, String value) {
        boolean choice = !Vocabulary.labels(field).isEmpty();
        return !value.isBlank()
                && value.length() <= longest(field)
                && value.equals(clean(value))
                && (!choice || Vocabulary.labels(field).contains(value));
    }
}
