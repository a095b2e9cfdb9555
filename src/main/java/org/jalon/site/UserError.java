package org.jalon.site;

/**
 * Something a person can mend: a file that cannot be read, an option that is wrong. It is shown to them in their own
 * language, never as a stack trace.
 */
public final class UserError extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the message, which says what happened and what to do
     * @param arguments of the message
     */
    public UserError(String key, Object... arguments) {
        super(Words.in(Language.ENGLISH).say(key, arguments), null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String say(Words words) {
        return words.say(key, arguments);
    }
}
