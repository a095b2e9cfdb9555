package org.jalon.about.audit;

import java.util.Arrays;
import java.util.List;
import org.jalon.site.Words;

/**
 * Something in a grid that must be mended before it can be kept.
 *
 * @param line of the file, from 1; 0 for what is about the whole of it
 * @param key of the message
 * @param about what it is about, cut short
 */
public record Mistake(long line, String key, List<String> about) {

    private static final int LONGEST = 60;

    static Mistake of(long line, String key, String... about) {
        return new Mistake(
                line,
                "audit.mistake." + key,
                Arrays.stream(about)
                        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                        .toList());
    }

    /** In a sentence, with the line that it is on. */
    public String say(Words words) {
        String said = words.say(key, about.toArray());
        return line == 0 ? said : words.say("audit.mistake.line", String.valueOf(line), said);
    }
}
