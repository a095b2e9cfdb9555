package org.jalon.newsroom.resource.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.resource.desk.ResourceEditPage.Option;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/** The pages of the desk around the one on which resources are written. */
public final class ResourceDeskPages {

    private ResourceDeskPages() {}

    /**
     * The resources.
     *
     * @param head of the document
     * @param key of its forms
     * @param said what came of the last act, may be empty
     * @param states to choose from
     * @param state that is shown
     * @param whats to choose from: all, those to check, those whose link is broken
     * @param what that is shown
     * @param words that titles are looked for by
     * @param links how many links need somebody, in words; empty when none does
     * @param lines of this page
     * @param more address of the next page, null on the last
     */
    public record Overview(
            Page head,
            FormKey key,
            String said,
            List<Option> states,
            String state,
            List<Option> whats,
            String what,
            String words,
            String links,
            List<Line> lines,
            @Nullable String more) {}

    /**
     * A resource in the list.
     *
     * @param path of its page at the desk
     * @param title of it
     * @param state how far it is
     * @param about when it was checked
     * @param link what there is to say of its link
     * @param due whether it is to be checked, which one click says
     */
    public record Line(String path, String title, String state, String about, String link, boolean due) {}

    /**
     * The links that need somebody.
     *
     * @param head of the document
     * @param key of its forms
     * @param said what came of the last act, may be empty
     * @param wrong whether that is trouble
     * @param lines the longest broken first
     */
    public record Links(Page head, FormKey key, String said, boolean wrong, List<LinkLine> lines) {}

    /**
     * A link that needs somebody.
     *
     * @param address it leads to
     * @param state how it answers
     * @param tried when it was last tried
     * @param uses what leads there
     */
    public record LinkLine(String address, String state, String tried, List<Use> uses) {}

    /**
     * Something that leads there.
     *
     * @param kind in a word
     * @param path of the page on which it is changed
     * @param title of it
     * @param move id of the resource that one click leads to the new address; empty when that cannot be
     */
    public record Use(String kind, String path, String title, String move) {}

    /**
     * The page on which a list is sent.
     *
     * @param head of the document
     * @param key of its form
     * @param what a file must look like
     * @param wrong lines that cannot be read; nothing was taken when there is one
     */
    public record Import(Page head, FormKey key, String what, List<String> wrong) {}
}
