package org.jalon.newsroom.event.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;

/**
 * What somebody wrote to register: on one line, without characters that nobody types.
 *
 * @param name of theirs
 * @param address of their mailbox
 * @param needs what they need to take part, may be empty
 * @param language of the page they wrote on
 */
public record Wish(String name, MailAddress address, String needs, Language language) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 80;

    /** Characters of what somebody needs. */
    public static final int LONGEST_NEEDS = 300;

    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    /** A text on one line, no longer than that; empty when it is. */
    public static String line(String typed, int longest) {
        String line = NOT_TYPED.matcher(typed).replaceAll(" ").strip();
        return line.length() > longest ? line.substring(0, longest).strip() : line;
    }

    /** A name; empty for none, and for advertising in place of one. */
    public static Optional<String> name(String typed) {
        String name = line(typed, LONGEST_NAME);
        return name.isEmpty() || ADDRESS.matcher(name.toLowerCase(Locale.ROOT)).find()
                ? Optional.empty()
                : Optional.of(name);
    }
}
