package org.jalon.newsroom.publication.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.print.PrintedIssue.Part;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.springframework.web.util.HtmlUtils;

/** Gathers all that the file of an issue says: what stands in the issue, and the articles as they are now. */
public final class PrintedContents {

    private final Issues issues;
    private final PublishedArticles articles;
    private final Markdown markdown;
    private final MediaStore media;
    private final PrintedPictures pictures;

    public PrintedContents(Issues issues, PublishedArticles articles, Markdown markdown, MediaStore media) {
        this.issues = issues;
        this.articles = articles;
        this.markdown = markdown;
        this.media = media;
        this.pictures = new PrintedPictures(media);
    }

    PrintedIssue of(Issue issue, Series of, Imprint imprint) {
        Language language = of.language();
        Words words = Words.in(language);
        PrintedText text = new PrintedText(pictures::address, imprint.base());
        Issue.Content content = issue.content();
        LocalDate day = issue.day();
        return new PrintedIssue(
                words,
                issues.title(issue, words),
                of.title(),
                issues.number(issue, words),
                content.title(),
                day == null ? "" : words.day(day),
                imprint.publisher(),
                PrintedText.shown(imprint.url(language.path(issue.path()))),
                of.look().hue().code(),
                cover(issue, of),
                text.of(html(content.editorial(), language), "editorial", 1),
                parts(content, text, words));
    }

    private String cover(Issue issue, Series of) {
        return issue.cover(of)
                .flatMap(cover -> image(cover.file(), cover.alt(), "cover"))
                .orElse("");
    }

    private Optional<String> image(String file, String alt, String kind) {
        return pictures.address(file)
                .map(address -> "<img class=\"%s\" src=\"%s\" alt=\"%s\">"
                        .formatted(kind, address, HtmlUtils.htmlEscape(alt, "UTF-8")));
    }

    private String html(String written, Language language) {
        return written.isBlank() ? "" : markdown.render(written, language).html();
    }

    private List<Part> parts(Issue.Content content, PrintedText text, Words words) {
        List<Part> parts = new ArrayList<>();
        for (Issue.Part part : content.parts()) {
            String anchor = "partie-" + (parts.size() + 1);
            switch (part.kind()) {
                case HEADING -> parts.add(new Part(anchor, part.text(), "", "", "", ""));
                case TEXT ->
                    parts.add(new Part("", "", "", "", "", text.of(html(part.text(), words.language()), anchor, 2)));
                case ARTICLE ->
                    articles.find(part.text()).ifPresent(article -> parts.add(article(article, anchor, text, words)));
            }
        }
        return parts;
    }

    private Part article(PublishedArticle article, String anchor, PrintedText text, Words words) {
        ArticleContent content = article.content();
        ArticleContent.Text said = content.in(words.language() == Language.ENGLISH);
        String day = Stream.of(words.day(content.date()), content.authors())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        String body = cover(content)
                + text.of(html(said.body(), words.language()), anchor, 3)
                + text.of(links(content), anchor + "-liens", 3);
        return new Part(anchor, "", said.title(), day, said.lead(), body);
    }

    private String cover(ArticleContent content) {
        ArticleContent.Cover cover = content.cover();
        if (cover == null) {
            return "";
        }
        String caption = cover.caption().isEmpty()
                ? ""
                : "<p class=\"caption\">" + HtmlUtils.htmlEscape(cover.caption(), "UTF-8") + "</p>";
        return image(cover.file(), cover.alt(), "above")
                .map(image -> "<div class=\"figure\">" + image + caption + "</div>")
                .orElse("");
    }

    /** What leads on from an article: links to know more, and documents. */
    private String links(ArticleContent content) {
        Stream<String> links = content.links().stream()
                .filter(link -> SafeAddress.of(link.url()).isPresent())
                .map(link -> line(link.url(), link.title()));
        Stream<String> documents = content.attachments().stream()
                .flatMap(attachment -> media.find(attachment.file()).stream()
                        .map(file ->
                                line(file.path(), attachment.title().isEmpty() ? file.name() : attachment.title())));
        String lines = Stream.concat(links, documents).collect(Collectors.joining());
        return lines.isEmpty() ? "" : "<ul class=\"links\">" + lines + "</ul>";
    }

    private static String line(String address, String title) {
        return "<li><a href=\"%s\">%s</a></li>"
                .formatted(HtmlUtils.htmlEscape(address, "UTF-8"), HtmlUtils.htmlEscape(title, "UTF-8"));
    }
}
