package org.jalon.newsroom.article.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Directory;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.read.ArticlePage.Cover;
import org.jalon.newsroom.article.read.ArticlePage.Link;
import org.jalon.newsroom.article.read.ArticlePage.Social;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.NewsSearch;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Picture;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.newsroom.text.Rendered;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Decides all that the page of an article says. */
public final class ArticlePresenter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int MOST_RELATED = 4;
    /** Fewer headings, or fewer characters, need no table of contents. */
    private static final int OUTLINE_FROM = 3;

    private static final int LONG_TEXT = 4_000;
    private static final int LONGEST_DESCRIPTION = 300;

    private final PublishedArticles articles;
    private final NewsPresenter lists;
    private final RenderedArticles rendered;
    private final MediaStore media;
    private final NewsSearch search;
    private final Subject subject;

    ArticlePresenter(
            PublishedArticles articles,
            NewsPresenter lists,
            RenderedArticles rendered,
            Headings headings,
            MediaStore media,
            NewsSearch search,
            Gazetteer gazetteer,
            Directory directory) {
        this.articles = articles;
        this.lists = lists;
        this.rendered = rendered;
        this.media = media;
        this.search = search;
        this.subject = new Subject(headings, gazetteer, directory);
    }

    ArticlePage page(PublishedArticle article, Site site, Words words) {
        return page(article, rendered.of(article, words.language()), related(article), site, words);
    }

    /** The page of what is not published, and may never be. */
    public ArticlePage preview(PublishedArticle unseen, Site site, Words words) {
        return page(unseen, rendered.fresh(unseen, words.language()), List.of(), site, words);
    }

    private ArticlePage page(
            PublishedArticle article, Rendered body, List<PublishedArticle> related, Site site, Words words) {
        Language language = words.language();
        ArticleContent content = article.content();
        boolean foreign = language == Language.ENGLISH && content.english() == null;
        ArticleContent.Text text = content.in(language == Language.ENGLISH);
        Page head = new Page(words, text.title(), description(text, body), article.path(), Page.Section.NONE, !foreign);
        return new ArticlePage(
                head,
                foreign ? Language.FRENCH.tag() : null,
                foreign ? words.say("newsroom.article.french-only") : "",
                text.title(),
                subject.section(content, words),
                text.lead(),
                dates(article, words),
                content.date().toString(),
                content.authors(),
                cover(content),
                body.outline().size() >= OUTLINE_FROM && body.plain().length() > LONG_TEXT ? body.outline() : List.of(),
                body.html(),
                links(content, words),
                attachments(content, words),
                subject.all(content, body, words),
                lists.cards(related, words),
                social(article, head, text, body, site),
                body.findings().stream()
                        .map(finding -> words.say(finding.key(), finding.about()))
                        .toList());
    }

    private static String description(ArticleContent.Text text, Rendered body) {
        String said = text.lead().isEmpty() ? body.plain() : text.lead();
        return said.length() > LONGEST_DESCRIPTION ? said.substring(0, LONGEST_DESCRIPTION) + "…" : said;
    }

    private static List<String> dates(PublishedArticle article, Words words) {
        List<String> dates = new ArrayList<>();
        dates.add(words.say(
                "newsroom.article.published", words.day(article.content().date())));
        if (article.expiresAt() != null) {
            dates.add(words.say(
                    "newsroom.article.until",
                    words.day(article.expiresAt().atZone(ZONE).toLocalDate())));
        }
        return dates;
    }

    private @Nullable Cover cover(ArticleContent content) {
        ArticleContent.Cover cover = content.cover();
        return cover == null
                ? null
                : media.find(cover.file())
                        .filter(MediaFile::isImage)
                        .map(file -> new Cover(Picture.html(file, cover.alt()), cover.caption()))
                        .orElse(null);
    }

    private static List<Link> links(ArticleContent content, Words words) {
        return content.links().stream()
                .filter(link -> SafeAddress.of(link.url()).isPresent())
                .map(link -> {
                    boolean foreign = !link.language().isEmpty()
                            && !link.language().equals(words.language().tag());
                    String language = foreign ? MediaWords.language(link.language(), words) : "";
                    String remark = Stream.of(link.type(), language, new SafeAddress(link.url()).host())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "));
                    return new Link(link.url(), link.title(), remark, foreign ? link.language() : null);
                })
                .toList();
    }

    private List<Link> attachments(ArticleContent content, Words words) {
        return content.attachments().stream()
                .flatMap(attachment -> media.find(attachment.file()).stream()
                        .map(file -> new Link(
                                file.path(),
                                attachment.title().isEmpty() ? file.name() : attachment.title(),
                                MediaWords.label(file, words),
                                null)))
                .toList();
    }

    /** Those that editors chose, or else those that speak of the same. */
    private List<PublishedArticle> related(PublishedArticle article) {
        List<String> ids = article.content().related().isEmpty()
                ? search.alike(Findable.Kind.ARTICLE, article.id(), MOST_RELATED)
                : article.content().related();
        Map<String, PublishedArticle> found =
                articles.find(ids).stream().collect(Collectors.toMap(PublishedArticle::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .distinct()
                .map(found::get)
                .toList();
    }

    private Social social(PublishedArticle article, Page head, ArticleContent.Text text, Rendered body, Site site) {
        String url = site.url(head.path());
        ArticleContent.Cover cover = article.content().cover();
        Optional<MediaFile> shown =
                (cover == null ? Optional.<MediaFile>empty() : media.find(cover.file())).filter(MediaFile::isImage);
        String image = site.url(shown.map(MediaFile::path).orElse("/actualites/" + article.id() + "/apercu.png"));
        return new Social(
                StructuredArticle.of(article, head.language(), url, image, site),
                description(text, body),
                image,
                shown.map(MediaFile::width).orElse(SharedImage.WIDTH),
                shown.map(MediaFile::height).orElse(SharedImage.HEIGHT),
                shown.isPresent() && cover != null ? cover.alt() : text.title(),
                url);
    }
}
