package org.jalon.newsroom.article.desk;

import java.util.List;
import org.jalon.newsroom.article.ArticleVersion;
import org.jalon.newsroom.article.read.ArticlePage;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows on which an article is written, besides the article itself.
 *
 * @param typed what stands in the fields
 * @param slips that were found in it
 * @param said what came of the last act
 * @param wrong whether that is trouble
 * @param preview to show
 * @param overtaken by whom
 * @param pickers as they were used, null when nobody did
 */
record Shown(
        TypedArticle typed,
        List<Slip> slips,
        String said,
        boolean wrong,
        @Nullable ArticlePage preview,
        @Nullable ArticleVersion overtaken,
        @Nullable Pickers pickers) {

    static Shown of(TypedArticle typed, String said, boolean wrong) {
        return new Shown(typed, List.of(), said, wrong, null, null, null);
    }

    /** The form after something was picked. */
    static Shown picking(ArticlePicking.Picked picked) {
        return new Shown(picked.typed(), List.of(), "", false, null, null, picked.pickers());
    }

    /** What must be mended. */
    Shown withSlips(List<Slip> found, String about) {
        return new Shown(typed, found, about, true, preview, overtaken, pickers);
    }

    Shown with(ArticlePage seen, List<Slip> found) {
        return new Shown(typed, found, said, wrong, seen, overtaken, pickers);
    }

    Shown overtakenBy(ArticleVersion newest) {
        return new Shown(typed, slips, said, wrong, preview, newest, pickers);
    }
}
