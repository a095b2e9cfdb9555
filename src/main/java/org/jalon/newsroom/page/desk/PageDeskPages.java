package org.jalon.newsroom.page.desk;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/** The pages of the desk of pages. */
public final class PageDeskPages {

    private PageDeskPages() {}

    /**
     * All pages.
     *
     * @param head of the document
     * @param key of its forms
     * @param error why nothing was done, may be empty
     * @param mayChange whether this editor may change them
     * @param lines all of them
     * @param shipped texts that may be adopted
     * @param missing what the law wants of the legal notice and nobody wrote, in words
     */
    public record Overview(
            Page head,
            FormKey key,
            String error,
            boolean mayChange,
            List<Line> lines,
            List<Line> shipped,
            List<String> missing) {}

    /** A page in the list; of a text to adopt, {@code path} is its name. */
    public record Line(String path, String title, String about) {}

    /**
     * A page to be written.
     *
     * @param head of the document
     * @param key of its forms
     * @param path that they are sent to
     * @param said what came of the last act, may be empty
     * @param wrong whether that is trouble
     * @param mayChange whether this editor may change it
     * @param typed what the fields have
     * @param preview of what was typed, null where nobody asked for it
     * @param page that is changed, null for a new one
     * @param state of it in words, empty for a new one
     */
    public record Edit(
            Page head,
            FormKey key,
            String path,
            String said,
            boolean wrong,
            boolean mayChange,
            TypedPage typed,
            @Nullable Preview preview,
            @Nullable KeptPage page,
            String state) {}

    /** What readers would see. */
    public record Preview(String title, String lead, String body, List<String> warnings) {}
}
