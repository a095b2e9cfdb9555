package org.jalon.newsroom.article;

import java.time.LocalDate;
import java.util.List;
import org.jalon.directory.Slug;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of an article says. Immutable; kept as JSON, whose names are those of the components.
 *
 * @param text in French
 * @param english the same in English, null where it was not translated
 * @param section id of its section
 * @param themes ids of its themes
 * @param territories it is about; none for what concerns everybody
 * @param authors as they are named, may be empty
 * @param date that it bears
 * @param cover image above the text, null for none
 * @param links "to know more"
 * @param attachments uploaded documents
 * @param places ids of places that it is about, beside those that its text links
 * @param related ids of articles to go on with; where there are none, they are found by likeness
 */
public record ArticleContent(
        Text text,
        @Nullable Text english,
        String section,
        List<String> themes,
        List<Territory> territories,
        String authors,
        LocalDate date,
        @Nullable Cover cover,
        List<Link> links,
        List<Attachment> attachments,
        List<String> places,
        List<String> related) {

    private static final int LONGEST_SLUG = 80;

    /**
     * What is written, in one language.
     *
     * @param title of the article
     * @param lead a sentence or two before the text, plain
     * @param body in Markdown
     */
    public record Text(String title, String lead, String body) {

        public static final Text EMPTY = new Text("", "", "");

        /** Whether nothing is written at all. */
        public boolean isEmpty() {
            return title.isEmpty() && lead.isEmpty() && body.isEmpty();
        }
    }

    /**
     * The image above the text.
     *
     * @param file id of the uploaded image
     * @param alt what it shows
     * @param caption below it, may be empty
     */
    public record Cover(String file, String alt, String caption) {}

    /**
     * A link to know more.
     *
     * @param title of what it leads to
     * @param url absolute, or a path of this site
     * @param language of it, as two letters
     * @param type in a word, such as {@code PDF} or {@code vidéo}; may be empty
     */
    public record Link(String title, String url, String language, String type) {}

    /**
     * A document to take along.
     *
     * @param file id of the uploaded file
     * @param title of it
     */
    public record Attachment(String file, String title) {}

    public ArticleContent {
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        places = List.copyOf(places);
        related = List.copyOf(related);
    }

    /** The text in English where there is one, otherwise the French one. */
    public Text in(boolean english) {
        return english && this.english != null ? this.english : text;
    }

    /** The same under another title and day. */
    ArticleContent copied(String title, LocalDate day) {
        return new ArticleContent(
                new Text(title, text.lead(), text.body()),
                english,
                section,
                themes,
                territories,
                authors,
                day,
                cover,
                links,
                attachments,
                places,
                related);
    }

    /** How its address ends. */
    public String slug() {
        String slug = Slug.of(text.title());
        return slug.isEmpty() ? "article" : slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    }
}
