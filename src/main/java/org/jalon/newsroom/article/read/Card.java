package org.jalon.newsroom.article.read;

import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article in short.
 *
 * @param href of its page
 * @param title of it
 * @param lead a sentence or two, may be empty
 * @param language of title and lead, when it is not that of the page
 * @param section its name
 * @param date in words
 * @param day as machines read it
 */
public record Card(
        String href, String title, String lead, @Nullable String language, String section, String date, String day) {

    private static final int LONGEST_LEAD = 300;

    static Card of(PublishedArticle article, String section, Words words) {
        boolean english = words.language() == Language.ENGLISH;
        ArticleContent content = article.content();
        ArticleContent.Text text = content.in(english);
        return new Card(
                words.language().path(article.path()),
                text.title(),
                shortened(text.lead()),
                english && content.english() == null ? Language.FRENCH.tag() : null,
                section,
                words.day(content.date()),
                content.date().toString());
    }

    private static String shortened(String lead) {
        if (lead.length() <= LONGEST_LEAD) {
            return lead;
        }
        int end = lead.lastIndexOf(' ', LONGEST_LEAD);
        return lead.substring(0, end < 0 ? LONGEST_LEAD : end) + "…";
    }
}
