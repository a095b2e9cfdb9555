package org.jalon.newsroom.page.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.page.PublishedPages;
import org.jalon.newsroom.page.PublishedPages.Shown;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what readers see of a page. */
public final class PageReader {

    private static final int KEPT = 100;

    private final PublishedPages pages;
    private final Markdown markdown;

    /** A version never changes, so neither does what is made of it. */
    private final Cache<Key, String> bodies =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String slug, int version, Language language) {}

    public PageReader(PublishedPages pages, Markdown markdown) {
        this.pages = pages;
        this.markdown = markdown;
    }

    Optional<ReadPage> find(String slug, Words words) {
        return pages.find(slug).map(shown -> page(shown, words));
    }

    private ReadPage page(Shown shown, Words words) {
        boolean english = words.language() == Language.ENGLISH;
        boolean translated = !english || shown.version().content().english() != null;
        Text text = shown.version().content().in(english);
        LocalDate reviewed = shown.page().reviewedOn();
        return new ReadPage(
                new Page(words, text.title(), text.lead(), shown.page().path(), Page.Section.NONE, true),
                text.title(),
                text.lead(),
                body(shown, text, words.language()),
                translated ? null : Language.FRENCH.tag(),
                reviewed == null ? "" : words.say("page.reviewed", words.day(reviewed)));
    }

    private String body(Shown shown, Text text, Language language) {
        Key key = new Key(shown.page().slug(), shown.version().number(), language);
        return bodies.get(key, missing -> markdown.render(text.body(), language).html());
    }
}
