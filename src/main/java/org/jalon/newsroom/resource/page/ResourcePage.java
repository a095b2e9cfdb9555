package org.jalon.newsroom.resource.page;

import java.util.List;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A resource.
 *
 * @param head of the document
 * @param language of what is written, when it is not that of the page
 * @param notice what to know before reading, may be empty
 * @param about what it is and how long it takes
 * @param title of it
 * @param lead a sentence or two
 * @param open the way to it, null when it is only held as a file
 * @param file that is held, null for none
 * @param broken that its link does not answer, and what remains; empty when it does
 * @param body as safe HTML, may be empty
 * @param facts what helps to choose it
 * @param subjects themes and territories
 * @param places the way to places that help with the same, null when it is for no need
 * @param report path of the page on which readers say that its link is broken, empty when there is no link
 * @param related to go on with
 * @param url absolute address of the page
 * @param structured JSON that is safe inside a page
 * @param warnings what the writer should mend; shown in previews only
 */
public record ResourcePage(
        Page head,
        @Nullable String language,
        String notice,
        String about,
        String title,
        String lead,
        @Nullable Link open,
        @Nullable Link file,
        String broken,
        String body,
        List<Fact> facts,
        List<Fact> subjects,
        @Nullable Link places,
        String report,
        List<ResourceCard> related,
        String url,
        String structured,
        List<String> warnings) {

    /** A question and its answers. */
    public record Fact(String label, List<Link> answers) {}

    /**
     * An answer, which may lead somewhere.
     *
     * @param href it leads to, empty for none
     * @param label of it
     * @param remark to know before following it, may be empty
     */
    public record Link(String href, String label, String remark) {}

    static List<String> said(Rendered rendered, Words words) {
        return rendered.findings().stream()
                .map(finding -> words.say(finding.key(), finding.about()))
                .toList();
    }
}
