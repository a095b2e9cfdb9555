package org.jalon.newsroom.publication.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/** What the desk of publications shows. */
public final class IssueDeskPages {

    private IssueDeskPages() {}

    /**
     * All issues and series, and the beginning of new ones.
     *
     * @param head of the document
     * @param key of its forms
     * @param issues newest first
     * @param series that appear
     * @param error what is wrong, empty when nothing
     */
    public record Overview(Page head, FormKey key, List<Line> issues, List<Option> series, String error) {}

    /**
     * An issue in a list.
     *
     * @param path of its desk
     * @param title of it
     * @param state in words
     */
    public record Line(String path, String title, String state) {}

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     */
    public record Option(String value, String label) {}

    /**
     * An issue at work.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form
     * @param series its id
     * @param version of it
     * @param number within the series
     * @param label when it is of
     * @param title of it
     * @param editorial in Markdown
     * @param cover id of its image, empty for none
     * @param coverName name of that file
     * @param coverAlt what it shows
     * @param parts in their order
     * @param articles that can be added
     * @param search that they were found by
     * @param at when it is to be published, as forms write it
     * @param state in words
     * @param item by which letters name it, empty before it is published
     * @param page address of its public page, empty before it is published
     * @param notice what was done, or what is wrong
     * @param wrong whether something is
     */
    public record One(
            Page head,
            FormKey key,
            String action,
            String series,
            int version,
            int number,
            String label,
            String title,
            String editorial,
            String cover,
            String coverName,
            String coverAlt,
            List<Part> parts,
            List<Option> articles,
            String search,
            String at,
            String state,
            String item,
            String page,
            String notice,
            boolean wrong) {}

    /**
     * A part of an issue.
     *
     * @param index of its fields
     * @param kind as forms write it
     * @param text of it; of an article its id
     * @param label of an article: its title
     */
    public record Part(int index, String kind, String text, String label) {}
}
