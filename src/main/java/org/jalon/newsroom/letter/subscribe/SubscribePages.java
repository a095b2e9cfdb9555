package org.jalon.newsroom.letter.subscribe;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/** What the pages about a subscription show. */
public final class SubscribePages {

    private SubscribePages() {}

    /**
     * The form by which people subscribe.
     *
     * @param head of the document
     * @param key of its form
     * @param fields of choices
     * @param address as it was typed
     * @param addressError what is wrong with it, empty when nothing
     * @param problem with all of it, empty when none
     * @param consent what who sends it agrees to
     * @param archives whether there are letters to look at first
     */
    public record Form(
            Page head,
            FormKey key,
            ChoiceFields fields,
            String address,
            String addressError,
            String problem,
            String consent,
            boolean archives) {}

    /**
     * A page with one button.
     *
     * @param head of the document
     * @param key of its form
     * @param action address of its form, empty when there is nothing to do
     * @param text sentences
     * @param lines that are listed
     * @param button what it says
     * @param links where else to go: addresses and what they say
     */
    public record Notice(
            Page head,
            FormKey key,
            String action,
            List<String> text,
            List<String> lines,
            String button,
            List<Link> links) {}

    /**
     * A way on.
     *
     * @param path of the page
     * @param label of the link
     */
    public record Link(String path, String label) {}

    /**
     * What a subscriber chose, to be changed.
     *
     * @param head of the document
     * @param key of its forms
     * @param action address of its form
     * @param leave address of the form by which they leave
     * @param fields of choices
     * @param address of theirs, not all of it
     * @param since when they subscribed, and how
     * @param message what was just done, may be empty
     */
    public record Preferences(
            Page head,
            FormKey key,
            String action,
            String leave,
            ChoiceFields fields,
            String address,
            String since,
            String message) {}
}
