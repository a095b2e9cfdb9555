package org.jalon.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a person can mend: a file that cannot be read, an option that is wrong. It is shown to them in their own
 * language, never as a stack trace.
 */
public final class UserError extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the message, which says what happened and what to do
     * @param arguments of the message; a list of errors is said in the same language, one a line
     */
    public UserError(String key, Object... arguments) {
        super(say(Words.in(Language.ENGLISH), key, arguments), null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String say(Words words) {
        return say(words, key, arguments);
    }

    private static String say(Words words, String key, Object[] arguments) {
        return words.say(
                key,
                Arrays.stream(arguments).map(argument -> said(words, argument)).toArray());
    }

    private static Object said(Words words, Object argument) {
        return argument instanceof List<?> list
                ? list.stream()
                        .map(each -> each instanceof UserError error ? error.say(words) : String.valueOf(each))
                        .collect(Collectors.joining("\n"))
                : argument;
    }
}
