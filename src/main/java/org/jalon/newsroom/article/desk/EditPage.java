package org.jalon.newsroom.article.desk;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.read.ArticlePage;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor writes an article.
 *
 * @param head of the document
 * @param key of its forms
 * @param path of the form, in the language of the page
 * @param kept name under which the browser keeps text that was not saved, another for each person
 * @param typed what stands in the fields
 * @param slips what must be mended, by field
 * @param said what came of the last act, may be empty
 * @param wrong whether that is trouble
 * @param sections to choose from
 * @param themes to choose from
 * @param preview of what is typed, null unless it was asked for
 * @param pickers what can be picked for it
 * @param overtaken what somebody else changed meanwhile, null when nobody did
 * @param life of an article that is there already, null for a new one
 */
public record EditPage(
        Page head,
        FormKey key,
        String path,
        String kept,
        TypedArticle typed,
        Map<String, String> slips,
        String said,
        boolean wrong,
        List<Option> sections,
        List<Option> themes,
        @Nullable ArticlePage preview,
        Pickers pickers,
        @Nullable Overtaken overtaken,
        @Nullable Life life) {

    /** A choice. */
    public record Option(String value, String label) {}

    /** What somebody else saved while this was being written. */
    public record Overtaken(String who, List<Comparison.Line> lines) {}

    /**
     * How far the article is.
     *
     * @param state in words
     * @param together who writes it on and who reads it, in words; may be empty
     * @param editors who can go on with it
     * @param reviewers who can be asked to read it: all but who looks at this page
     * @param assignedTo account of who writes it on, empty for nobody
     * @param reviewer account of who reads it, empty for anybody
     * @param mayBeRead whether somebody can be asked to read it: nobody saw it yet
     * @param version the newest, as forms must send it back
     * @param lacking what keeps it from being published
     * @param acts that can be done: {@code brouillon}, {@code retirer}, {@code supprimer}, {@code dupliquer}
     * @param mayPublish whether this editor may
     * @param from when it appears, as the field wants it
     * @param until when it goes, as the field wants it
     * @param live path of its public page, empty when readers do not see it
     * @param comments that editors left
     */
    public record Life(
            String state,
            String together,
            List<Option> editors,
            List<Option> reviewers,
            String assignedTo,
            String reviewer,
            boolean mayBeRead,
            int version,
            List<String> lacking,
            List<String> acts,
            boolean mayPublish,
            String from,
            String until,
            String live,
            List<Comment> comments) {}

    /** What an editor said, and when. */
    public record Comment(String who, String words) {}

    /** The message about a field, empty when there is none. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }
}
