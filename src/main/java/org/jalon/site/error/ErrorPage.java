package org.jalon.site.error;

import java.util.Set;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * What a person reads when the page they asked for cannot be shown.
 *
 * @param head of the document
 * @param title what happened, in a sentence
 * @param advice what to do now
 */
public record ErrorPage(Page head, String title, String advice) {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 410, 414, 500, 503);

    static ErrorPage of(int status, Words words) {
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        String title = words.say("site.error." + explained + ".title");
        return new ErrorPage(
                new Page(words, title, "", "/", Page.Section.NONE, false),
                title,
                words.say("site.error." + explained + ".advice"));
    }
}
