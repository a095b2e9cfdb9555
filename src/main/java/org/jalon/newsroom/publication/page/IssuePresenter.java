package org.jalon.newsroom.publication.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Picture;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.publication.page.PublicationPages.Part;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.web.util.HtmlUtils;

/** Decides what the pages of publications show; the page and the file of an issue have the same contents. */
public final class IssuePresenter {

    static final String PATH = "/publications";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SeriesTable series;
    private final IssueTable table;
    private final Issues issues;
    private final PublishedArticles articles;
    private final Markdown markdown;
    private final MediaStore media;
    private final Clock clock;

    public IssuePresenter(
            SeriesTable series,
            IssueTable table,
            Issues issues,
            PublishedArticles articles,
            Markdown markdown,
            MediaStore media,
            Clock clock) {
        this.series = series;
        this.table = table;
        this.issues = issues;
        this.articles = articles;
        this.markdown = markdown;
        this.media = media;
        this.clock = clock;
    }

    PublicationPages.Overview overview(Words words) {
        List<Issue> all = table.listPublic(clock.instant());
        List<PublicationPages.OfSeries> shown = new ArrayList<>();
        for (Series one : series.list()) {
            TreeMap<Integer, List<Issue>> years = all.stream()
                    .filter(issue -> issue.series().equals(one.id()))
                    .collect(Collectors.groupingBy(
                            IssuePresenter::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
            if (!years.isEmpty()) {
                shown.add(new PublicationPages.OfSeries(
                        one.title(),
                        one.description(),
                        words.language().path(PATH + "/" + one.id() + ".atom"),
                        years.entrySet().stream()
                                .map(year -> new PublicationPages.Year(year.getKey(), lines(year.getValue(), words)))
                                .toList()));
            }
        }
        return new PublicationPages.Overview(
                new Page(
                        words,
                        words.say("publication.title"),
                        words.say("publication.description"),
                        PATH,
                        Page.Section.NONE,
                        true),
                shown);
    }

    private List<PublicationPages.Line> lines(List<Issue> of, Words words) {
        return of.stream()
                .map(issue -> new PublicationPages.Line(
                        words.language().path(issue.path()),
                        issues.title(issue, words),
                        issue.content().title()))
                .toList();
    }

    private static int year(Issue issue) {
        Instant at = issue.publishAt();
        return at == null ? 0 : at.atZone(PARIS).getYear();
    }

    /** @param file whether it is for the file, which says all, instead of the page, which leads on */
    PublicationPages.One one(Issue issue, Words words, boolean file) {
        Series of = series.find(issue.series()).orElseThrow();
        Issue.Content content = issue.content();
        String title = issues.title(issue, Words.in(of.language()));
        Instant at = issue.publishAt();
        String path = issue.path();
        return new PublicationPages.One(
                new Page(words, title, content.title(), path, Page.Section.NONE, issue.isPublic(clock.instant())),
                of.language().tag(),
                of.title(),
                content.title(),
                at == null ? "" : words.day(at.atZone(PARIS).toLocalDate()),
                cover(content, file),
                content.editorial().isBlank()
                        ? ""
                        : markdown.render(content.editorial(), of.language()).html(),
                parts(content, of.language(), words, file),
                file ? "" : words.language().path(path + ".pdf"));
    }

    private String cover(Issue.Content content, boolean file) {
        return media.find(content.cover())
                .filter(MediaFile::isImage)
                .map(image -> file ? inside(image, content.coverAlt()) : Picture.html(image, content.coverAlt()))
                .orElse("");
    }

    /** The image itself, as nothing is fetched for a file. */
    private String inside(MediaFile image, String alt) {
        String type = image.type().extension().equals("png") ? "png" : "jpeg";
        return media.content(
                        image, image.widths().getFirst() + "." + image.type().extension())
                .map(path -> {
                    try {
                        return "<img class=\"cover\" src=\"data:image/%s;base64,%s\" alt=\"%s\">"
                                .formatted(
                                        type,
                                        Base64.getEncoder().encodeToString(Files.readAllBytes(path)),
                                        HtmlUtils.htmlEscape(alt, "UTF-8"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
    }

    private List<Part> parts(Issue.Content content, Language language, Words words, boolean file) {
        List<Part> parts = new ArrayList<>();
        for (Issue.Part part : content.parts()) {
            String anchor = "partie-" + (parts.size() + 1);
            switch (part.kind()) {
                case HEADING -> parts.add(new Part(anchor, part.text(), "", "", "", ""));
                case TEXT ->
                    parts.add(new Part(
                            "",
                            "",
                            "",
                            "",
                            markdown.render(part.text(), language).html(),
                            ""));
                case ARTICLE ->
                    articles.find(part.text()).ifPresent(article -> {
                        ArticleContent.Text text = article.content().in(language == Language.ENGLISH);
                        String body =
                                file ? markdown.render(text.body(), language).html() : "";
                        String path = words.language().path(article.path());
                        parts.add(new Part(anchor, "", text.title(), text.lead(), body, path));
                    });
            }
        }
        return parts;
    }
}
