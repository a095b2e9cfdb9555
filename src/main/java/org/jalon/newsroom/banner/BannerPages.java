package org.jalon.newsroom.banner;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.site.Banner;
import org.jalon.site.Page;

/** The pages of the desk of banners. */
public final class BannerPages {

    private BannerPages() {}

    /**
     * All banners.
     *
     * @param head of the document
     * @param said what came of the last act, may be empty
     * @param current those that are shown or will be
     * @param past those that ended
     */
    public record Overview(Page head, String said, List<Line> current, List<Line> past) {}

    /** A banner in a list: what it says, where and when. */
    public record Line(String path, String text, String state, String about) {}

    /**
     * A banner to be written.
     *
     * @param head of the document
     * @param key of the forms
     * @param path that they are sent to
     * @param said what is to be mended, may be empty
     * @param typed what the fields have
     * @param areas to choose from
     * @param levels to choose from
     * @param latest the last end that the field takes
     * @param preview as visitors will see it, once that was asked for
     * @param ends whether there is something to end
     * @param mayChange whether this editor may change it
     */
    public record Edit(
            Page head,
            FormKey key,
            String path,
            String said,
            TypedBanner typed,
            List<Option> areas,
            List<Option> levels,
            String latest,
            List<Banner> preview,
            boolean ends,
            boolean mayChange) {}

    /** A choice of a field. */
    public record Option(String value, String label, boolean taken) {}
}
