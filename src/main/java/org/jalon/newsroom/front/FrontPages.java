package org.jalon.newsroom.front;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;

/** The pages of the desk of the home page. */
public final class FrontPages {

    private FrontPages() {}

    /**
     * All compositions.
     *
     * @param head of the document
     * @param key of the forms
     * @param said what came of the last act, may be empty
     * @param wrong whether that is trouble
     * @param mayCompose whether this editor may change anything
     * @param now what the home page shows, each block in a line
     * @param lacking what was chosen for it and is not published any more
     * @param today that the preview begins with
     * @param lines all compositions
     */
    public record Overview(
            Page head,
            FormKey key,
            String said,
            boolean wrong,
            boolean mayCompose,
            List<String> now,
            List<String> lacking,
            String today,
            List<Line> lines) {}

    /**
     * A composition in the list.
     *
     * @param id of it
     * @param path of its page, for drafts; its preview for others
     * @param title when it was, is or will be shown
     * @param about its blocks
     * @param lacking how many things of it are not published, in words; may be empty
     * @param acts that it offers
     */
    public record Line(String id, String path, String title, String about, String lacking, List<String> acts) {}

    /**
     * A draft.
     *
     * @param head of the document
     * @param key of the forms
     * @param path that it is sent to
     * @param said what came of the last act, may be empty
     * @param wrong whether that is trouble
     * @param typed what the fields have
     * @param lacking what was chosen and is not published
     * @param sections to choose from
     * @param themes to choose from
     * @param needs to choose from
     * @param kinds of blocks that may be added
     * @param found for the search in a block, by its number
     * @param today that the preview begins with
     */
    public record Edit(
            Page head,
            FormKey key,
            String path,
            String said,
            boolean wrong,
            TypedFront typed,
            List<String> lacking,
            List<Option> sections,
            List<Option> themes,
            List<Option> needs,
            List<Option> kinds,
            Found found,
            String today) {}

    /** A choice of a field. */
    public record Option(String value, String label) {}

    /** What a search found for a block; no block when nothing was searched. */
    public record Found(int block, List<Option> items) {

        static final Found NOTHING = new Found(-1, List.of());

        public Found {
            items = List.copyOf(items);
        }
    }
}
