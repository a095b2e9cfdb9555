package org.jalon.newsroom.article.read;

import java.util.List;
import org.jalon.newsroom.text.Rendered.OutlineEntry;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param head of the document
 * @param language of the article, when it is not that of the page
 * @param notice what to know before reading: that it is in French, that it is a preview; may be empty
 * @param title of it
 * @param section its section
 * @param lead may be empty
 * @param dates when it was published, and changed
 * @param day it bears, as machines read it
 * @param authors as they are named, may be empty
 * @param cover image above the text, null for none
 * @param outline of a long text; empty for a short one
 * @param body as safe HTML
 * @param links to know more
 * @param attachments to take along
 * @param subjects themes, territories and places it is about
 * @param related to go on with
 * @param social what networks show of it
 * @param warnings what the writer should mend; shown in previews only
 */
public record ArticlePage(
        Page head,
        @Nullable String language,
        String notice,
        String title,
        Link section,
        String lead,
        List<String> dates,
        String day,
        String authors,
        @Nullable Cover cover,
        List<OutlineEntry> outline,
        String body,
        List<Link> links,
        List<Link> attachments,
        List<Subjects> subjects,
        List<Card> related,
        Social social,
        List<String> warnings) {

    /**
     * A link.
     *
     * @param href it leads to
     * @param label of it
     * @param remark to know before following it, may be empty
     * @param language of what it leads to, null when it is that of the page or not known
     */
    public record Link(
            String href,
            String label,
            String remark,
            @Nullable String language) {}

    /**
     * The image above the text.
     *
     * @param picture as safe HTML
     * @param caption may be empty
     */
    public record Cover(String picture, String caption) {}

    /** Things of one kind that the article is about. */
    public record Subjects(String label, List<Link> links) {}

    /**
     * What search engines and networks are told.
     *
     * @param structured JSON that is safe inside a page
     * @param description of the article
     * @param image absolute address
     * @param width of the image in pixels
     * @param height of the image in pixels
     * @param alt what the image shows
     * @param url absolute address of the page
     */
    public record Social(
            String structured, String description, String image, int width, int height, String alt, String url) {}
}
