package org.jalon.newsroom.publication.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.publication.Series;
import org.jalon.site.Page;

/** What the desk of publications shows. */
public final class IssueDeskPages {

    private IssueDeskPages() {}

    /**
     * All issues and series, and the beginning of new ones.
     *
     * @param head of the document
     * @param key of its forms
     * @param groups series, each with its issues
     * @param open series in which new issues can begin
     * @param begun what was typed to begin an issue
     * @param notice what is wrong, or was done
     */
    public record Overview(Page head, FormKey key, List<Group> groups, List<Option> open, Begun begun, Notice notice) {}

    /**
     * What was typed to begin an issue.
     *
     * @param series id
     * @param number as typed, or the next one
     * @param label when it is of
     */
    public record Begun(String series, String number, String label) {}

    /**
     * A series and its issues.
     *
     * @param title of it
     * @param state that it has ended, in words; empty while it appears
     * @param path of its own desk
     * @param issues newest first
     */
    public record Group(String title, String state, String path, List<Line> issues) {}

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
     * A series at work.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form
     * @param series as it is, or as it was typed
     * @param periods to choose from
     * @param hues to choose from
     * @param coverName name of the file of its cover, empty for none
     * @param mayChange whether this editor may change it
     * @param notice what was done, or what is wrong
     */
    public record OneSeries(
            Page head,
            FormKey key,
            String action,
            Series series,
            List<Option> periods,
            List<Option> hues,
            String coverName,
            boolean mayChange,
            Notice notice) {}

    /**
     * An issue at work.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form
     * @param written what it says
     * @param parts in their order
     * @param search for articles
     * @param at when it is to be published, as forms write it
     * @param state of it
     * @param notice what was done, or what is wrong
     */
    public record One(
            Page head,
            FormKey key,
            String action,
            Written written,
            List<Part> parts,
            Search search,
            String at,
            State state,
            Notice notice) {}

    /**
     * What an issue says.
     *
     * @param series its id
     * @param version of it
     * @param number within the series
     * @param label when it is of
     * @param day that it bears, as forms write it; may be empty
     * @param title of it
     * @param editorial in Markdown
     * @param coverName name of the file of its cover, empty for none
     * @param coverAlt what it shows
     * @param fileName name of the document that it is, empty for none
     */
    public record Written(
            String series,
            int version,
            int number,
            String label,
            String day,
            String title,
            String editorial,
            String coverName,
            String coverAlt,
            String fileName) {}

    /**
     * Articles that can be added.
     *
     * @param wanted what was looked for
     * @param sections to choose from
     * @param years to choose from
     * @param articles that were found
     */
    public record Search(Wanted wanted, List<Option> sections, List<Option> years, List<Option> articles) {}

    /**
     * How far an issue is.
     *
     * @param words that say it
     * @param draft whether nobody sees it, nor will
     * @param mayPublish whether this editor may publish it
     * @param item by which letters name it, empty before it is published
     * @param page address of its public page, empty before it is published
     * @param proof address of its file as it is
     */
    public record State(String words, boolean draft, boolean mayPublish, String item, String page, String proof) {}

    /**
     * A part of an issue.
     *
     * @param index of its fields
     * @param kind as forms write it
     * @param text of it; of an article its id
     * @param label of it in a word or two, for buttons
     * @param gone whether it is an article that readers do not see now
     */
    public record Part(int index, String kind, String text, String label, boolean gone) {}
}
