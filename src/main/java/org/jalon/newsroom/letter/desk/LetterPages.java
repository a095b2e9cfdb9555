package org.jalon.newsroom.letter.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.letter.subscribe.ChoiceFields;
import org.jalon.site.Page;

/** What the desk of letters shows. */
public final class LetterPages {

    private LetterPages() {}

    /**
     * All letters, and the beginning of a new one.
     *
     * @param head of the document
     * @param key of its form
     * @param lines those to work on first
     * @param series that a letter can be of
     * @param subscribers how many there are, in words
     */
    public record Overview(Page head, FormKey key, List<Line> lines, List<Option> series, String subscribers) {}

    /**
     * A letter in a list.
     *
     * @param path of its page
     * @param subject of it
     * @param about series, state and date in words
     */
    public record Line(String path, String subject, String about) {}

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     */
    public record Option(String value, String label) {}

    /**
     * A draft.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form
     * @param letter what is written so far
     * @param items to tell of, the chosen ones first
     * @param search that they were found by
     * @param target fields that narrow down who gets it
     * @param readers how many would get it, in words
     * @param at when it is to leave, as forms write it
     * @param maySend whether the reader of the page may send it
     * @param notice what was done, or what is wrong
     * @param wrong whether something is
     */
    public record Draft(
            Page head,
            FormKey key,
            String action,
            Shown letter,
            List<Item> items,
            String search,
            ChoiceFields target,
            String readers,
            String at,
            boolean maySend,
            String notice,
            boolean wrong) {}

    /**
     * What is written in a draft.
     *
     * @param series its title
     * @param version of it
     * @param subject of it
     * @param preview of it
     * @param editorial in Markdown
     * @param each whether each subscriber gets what fits their choices
     */
    public record Shown(String series, int version, String subject, String preview, String editorial, boolean each) {}

    /**
     * Something a letter can tell of.
     *
     * @param key that names it
     * @param title of it
     * @param about its kind and day, in words
     * @param chosen whether it does
     * @param order its number among the chosen ones, empty otherwise
     */
    public record Item(String key, String title, String about, boolean chosen, String order) {}

    /**
     * A letter that is to leave, leaves or has left.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form
     * @param archive address of its public page, empty before it left
     * @param state in words
     * @param done how much of it has left, of a hundred
     * @param figures what became of its copies
     * @param acts that are possible now, as forms name them
     * @param notice what was done, or what is wrong
     * @param wrong whether something is
     */
    public record Follow(
            Page head,
            FormKey key,
            String action,
            String archive,
            String state,
            int done,
            List<Figure> figures,
            List<String> acts,
            String notice,
            boolean wrong) {}

    /**
     * A number and what it counts.
     *
     * @param number of them
     * @param label that says of what
     */
    public record Figure(int number, String label) {}
}
