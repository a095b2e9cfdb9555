package org.jalon.newsroom.publication.print;

import java.util.List;
import org.jalon.site.Words;

/**
 * What the file of an issue says.
 *
 * @param words of its language
 * @param title of the file
 * @param series its title
 * @param number and when it is of, in words
 * @param lead its own title, may be empty
 * @param day when it was published, in words
 * @param publisher the name of the site
 * @param address of its page, as one types it
 * @param hue colour of the series, as styles write it
 * @param cover element that shows its cover, empty for none
 * @param editorial safe HTML, may be empty
 * @param parts in their order
 */
public record PrintedIssue(
        Words words,
        String title,
        String series,
        String number,
        String lead,
        String day,
        String publisher,
        String address,
        String hue,
        String cover,
        String editorial,
        List<Part> parts) {

    public PrintedIssue {
        parts = List.copyOf(parts);
    }

    /** Whether it needs a table of contents. */
    public boolean isLong() {
        return parts.stream().filter(part -> !part.anchor().isEmpty()).count() > 1;
    }

    /** What stands below its pages, as a string in a style. */
    public String footer() {
        return title.replaceAll("[\\\\\"<>\\p{Cntrl}]", " ");
    }

    /**
     * A part of it.
     *
     * @param anchor of its heading, empty for one without
     * @param heading that stands alone, empty for others
     * @param title of an article, empty for others
     * @param day and authors of an article, in words
     * @param lead of an article
     * @param html of a text or an article
     */
    public record Part(String anchor, String heading, String title, String day, String lead, String html) {}
}
