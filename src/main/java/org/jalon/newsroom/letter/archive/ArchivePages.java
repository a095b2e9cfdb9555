package org.jalon.newsroom.letter.archive;

import java.util.List;
import org.jalon.site.Page;

/** What the archive of letters shows. */
public final class ArchivePages {

    private ArchivePages() {}

    /**
     * All letters that were sent.
     *
     * @param head of the document
     * @param lines newest first
     */
    public record Overview(Page head, List<Line> lines) {}

    /**
     * A letter in a list.
     *
     * @param path of its page
     * @param subject of it
     * @param about its series and day, in words
     */
    public record Line(String path, String subject, String about) {}

    /**
     * A letter.
     *
     * @param head of the document
     * @param language tag of the language it is written in
     * @param about its series and day, in words
     * @param editorial safe HTML, may be empty
     * @param items it told of
     */
    public record One(Page head, String language, String about, String editorial, List<Item> items) {}

    /**
     * Something it told of.
     *
     * @param path of its page
     * @param title of it
     * @param about its kind and day, in words
     * @param lead may be empty
     */
    public record Item(String path, String title, String about, String lead) {}
}
