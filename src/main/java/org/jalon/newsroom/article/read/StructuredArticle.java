package org.jalon.newsroom.article.read;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.StructuredData;

/** An article in the schema.org vocabulary, for search engines. */
final class StructuredArticle {

    private static final int LONGEST_HEADLINE = 110;

    private StructuredArticle() {}

    /** JSON-LD that may stand inside a script element: nothing in it can end the element or begin another. */
    static String of(PublishedArticle article, Language language, String url, String image, Site site) {
        ArticleContent content = article.content();
        boolean english = language == Language.ENGLISH;
        ArticleContent.Text text = content.in(english);
        Map<String, Object> publisher = Map.of("@type", "Organization", "name", site.name() + " " + site.territory());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("@id", url);
        json.put("url", url);
        json.put("mainEntityOfPage", url);
        json.put(
                "headline",
                text.title().length() > LONGEST_HEADLINE ? text.title().substring(0, LONGEST_HEADLINE) : text.title());
        if (!text.lead().isEmpty()) {
            json.put("description", text.lead());
        }
        json.put("inLanguage", english && content.english() != null ? "en" : "fr");
        json.put(
                "datePublished",
                Instant.ofEpochSecond(article.publishedAt().getEpochSecond()).toString());
        json.put("image", image);
        json.put(
                "author",
                content.authors().isEmpty() ? publisher : Map.of("@type", "Person", "name", content.authors()));
        json.put("publisher", publisher);
        json.put("isAccessibleForFree", true);
        return StructuredData.of(json);
    }
}
