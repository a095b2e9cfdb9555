package org.jalon.newsroom.article.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/** The pages of the desk around the one on which articles are written. */
public final class DeskPages {

    private DeskPages() {}

    /**
     * The articles.
     *
     * @param head of the document
     * @param states to choose from, with the one that is shown
     * @param words that titles are looked for by
     * @param lines of this page
     * @param more address of the next page, null on the last
     */
    public record Overview(
            Page head,
            List<State> states,
            String words,
            List<Line> lines,
            @Nullable String more) {}

    /** A state that the list can be narrowed to. */
    public record State(String value, String label, boolean taken) {}

    /** An article in a list. */
    public record Line(String path, String title, String state, String about) {}

    /**
     * The versions of an article, and what one of them changed.
     *
     * @param head of the document
     * @param key of its forms
     * @param error why a version could not be brought back, empty otherwise
     * @param article path of the article at the desk
     * @param newest number of the newest version
     * @param versions the newest first
     * @param shown number of the version whose changes are shown
     * @param lines what it changed
     */
    public record Versions(
            Page head,
            FormKey key,
            String error,
            String article,
            int newest,
            List<Version> versions,
            int shown,
            List<Comparison.Line> lines) {}

    /** A version in the list. */
    public record Version(int number, String path, String said, boolean live) {}
}
