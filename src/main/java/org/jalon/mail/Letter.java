package org.jalon.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in one language; printed as plain text and as HTML alike. Immutable: each method gives a longer letter.
 *
 * @param words of its language
 * @param subject on one line
 * @param parts in the order they are read
 * @param unsubscribe where its reader can refuse more of its kind, null for what they asked for
 */
public record Letter(
        Words words,
        String subject,
        List<Part> parts,
        @Nullable URI unsubscribe) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final int LONGEST_SUBJECT = 200;

    /** A piece of a letter. */
    public sealed interface Part {}

    /** A few sentences of ours. */
    public record Paragraph(String text) implements Part {}

    /** The one thing to do. */
    public record Button(String label, URI target) implements Part {}

    /** Something to type elsewhere. */
    public record Code(String text) implements Part {}

    /** What a person wrote, set apart from our own words. */
    public record Quote(String text) implements Part {}

    public Letter {
        subject = CONTROLS.matcher(subject).replaceAll(" ").strip();
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        parts = List.copyOf(parts);
    }

    /** An empty letter with the subject of this key. */
    public static Letter in(Words words, String subjectKey, Object... arguments) {
        return new Letter(words, words.say(subjectKey, arguments), List.of(), null);
    }

    /** With the paragraph of this key. */
    public Letter say(String key, Object... arguments) {
        return with(new Paragraph(words.say(key, arguments)));
    }

    /** With a button that leads to an address and says the message of this key. */
    public Letter button(String key, URI target) {
        return with(new Button(words.say(key), target));
    }

    public Letter code(String text) {
        return with(new Code(text));
    }

    public Letter quote(String text) {
        return with(new Quote(text));
    }

    /** As one of many alike, which its reader can refuse at this address. */
    public Letter withUnsubscribe(URI address) {
        return new Letter(words, subject, parts, address);
    }

    private Letter with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(words, subject, more, unsubscribe);
    }
}
