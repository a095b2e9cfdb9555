package org.jalon.contribution.propose;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * How one corrects a place or adds one, in short sentences.
 *
 * @param head of the document
 * @param parts of it
 */
public record GuidePage(Page head, List<Part> parts) {

    private static final int PARTS = 6;

    /** Sentences under a title. */
    public record Part(String title, List<String> sentences) {}

    static GuidePage of(Words words) {
        List<Part> parts = IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> "propose.guide." + number)
                .map(key -> new Part(
                        words.say(key + ".title"), words.say(key).lines().toList()))
                .toList();
        Page head = new Page(
                words,
                words.say("propose.guide.title"),
                words.say("propose.guide.description"),
                "/contribuer",
                Page.Section.NONE,
                true);
        return new GuidePage(head, parts);
    }
}
