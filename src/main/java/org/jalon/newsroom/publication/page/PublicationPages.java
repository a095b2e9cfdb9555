package org.jalon.newsroom.publication.page;

import java.util.List;
import org.jalon.site.Page;

/** What the pages of publications show. */
public final class PublicationPages {

    private PublicationPages() {}

    /**
     * All publications.
     *
     * @param head of the document
     * @param series each with its issues
     */
    public record Overview(Page head, List<OfSeries> series) {}

    /**
     * A series.
     *
     * @param title of it
     * @param description of it
     * @param feed path of its feed
     * @param years newest first
     */
    public record OfSeries(String title, String description, String feed, List<Year> years) {}

    /**
     * The issues of a year.
     *
     * @param year of them
     * @param issues newest first
     */
    public record Year(int year, List<Line> issues) {}

    /**
     * An issue in a list.
     *
     * @param path of its page
     * @param title of it
     * @param lead may be empty
     */
    public record Line(String path, String title, String lead) {}

    /**
     * An issue.
     *
     * @param head of the document
     * @param language tag of the language it is written in
     * @param series its title
     * @param lead its own title, may be empty
     * @param day when it was published, in words
     * @param cover element that shows its cover, empty for none
     * @param editorial safe HTML, may be empty
     * @param parts in their order
     * @param pdf path of the file, empty in the file
     */
    public record One(
            Page head,
            String language,
            String series,
            String lead,
            String day,
            String cover,
            String editorial,
            List<Part> parts,
            String pdf) {}

    /**
     * A part of an issue.
     *
     * @param anchor id of its heading, empty for one without
     * @param heading that stands alone, empty for others
     * @param title of an article, empty for others
     * @param lead of an article
     * @param html of a text, or of an article in the file
     * @param path of an article's page, empty for others
     */
    public record Part(String anchor, String heading, String title, String lead, String html, String path) {}
}
