package org.jalon.newsroom.publication.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Picture;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.page.PublicationPages.Around;
import org.jalon.newsroom.publication.page.PublicationPages.Part;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** Decides what the page of an issue shows: it leads on to the articles that the file of the issue has in full. */
public final class IssuePresenter {

    private static final int LONGEST_DESCRIPTION = 300;

    private final SeriesPresenter lists;
    private final IssueTable table;
    private final Issues issues;
    private final PublishedArticles articles;
    private final Markdown markdown;
    private final MediaStore media;
    private final Clock clock;

    public IssuePresenter(
            SeriesPresenter lists,
            IssueTable table,
            Issues issues,
            PublishedArticles articles,
            Markdown markdown,
            MediaStore media,
            Clock clock) {
        this.lists = lists;
        this.table = table;
        this.issues = issues;
        this.articles = articles;
        this.markdown = markdown;
        this.media = media;
        this.clock = clock;
    }

    PublicationPages.One one(Issue issue, Series of, Site site, Words words) {
        Issue.Content content = issue.content();
        boolean isPublic = issue.isPublic(clock.instant());
        String title = issues.title(issue, words);
        LocalDate day = issue.day();
        List<Part> parts = parts(content, of.language(), words);
        Page head = new Page(words, title, description(content, of, parts), issue.path(), Page.Section.NONE, isPublic);
        Optional<MediaFile> whole = media.find(content.file());
        return new PublicationPages.One(
                head,
                of.language().tag(),
                lists.of(of, List.of(), 0, words),
                issues.number(issue, words),
                content.title(),
                day == null ? "" : words.day(day),
                issue.cover(of).flatMap(this::cover).orElse(""),
                html(content.editorial(), of.language()),
                parts,
                head.path() + ".pdf",
                whole.map(file -> MediaWords.label(file, words)).orElse(""),
                isPublic ? around(issue, words) : new Around(null, null),
                StructuredIssue.social(issue, of, head, site, image(issue, of)));
    }

    private static String description(Issue.Content content, Series of, List<Part> parts) {
        String told = String.join(
                " · ",
                parts.stream()
                        .map(Part::title)
                        .filter(title -> !title.isEmpty())
                        .toList());
        String said = !content.title().isEmpty() ? content.title() : told.isEmpty() ? of.description() : told;
        return said.length() > LONGEST_DESCRIPTION ? said.substring(0, LONGEST_DESCRIPTION) + "…" : said;
    }

    private Optional<String> cover(Issue.Cover cover) {
        return media.find(cover.file()).filter(MediaFile::isImage).map(image -> Picture.html(image, cover.alt()));
    }

    /** The path of the image that stands for an issue elsewhere: its cover, or one that is drawn for it. */
    private String image(Issue issue, Series of) {
        return issue.cover(of)
                .flatMap(cover -> media.find(cover.file()))
                .filter(MediaFile::isImage)
                .map(MediaFile::path)
                .orElse(issue.path() + "/apercu.png");
    }

    private String html(String written, Language language) {
        return written.isBlank() ? "" : markdown.render(written, language).html();
    }

    private List<Part> parts(Issue.Content content, Language language, Words words) {
        List<Part> parts = new ArrayList<>();
        for (Issue.Part part : content.parts()) {
            String anchor = "partie-" + (parts.size() + 1);
            switch (part.kind()) {
                case HEADING -> parts.add(new Part(anchor, part.text(), "", "", "", ""));
                case TEXT -> parts.add(new Part("", "", "", "", html(part.text(), language), ""));
                case ARTICLE ->
                    articles.find(part.text()).ifPresent(article -> {
                        ArticleContent.Text text = article.content().in(language == Language.ENGLISH);
                        String path = words.language().path(article.path());
                        parts.add(new Part(anchor, "", text.title(), text.lead(), "", path));
                    });
            }
        }
        return parts;
    }

    private Around around(Issue issue, Words words) {
        List<Issue> others = table.listPublic(clock.instant()).stream()
                .filter(other -> other.series().equals(issue.series()))
                .toList();
        return new Around(
                others.stream()
                        .filter(other -> other.number() < issue.number())
                        .max((one, other) -> Integer.compare(one.number(), other.number()))
                        .map(other -> lists.line(other, words))
                        .orElse(null),
                others.stream()
                        .filter(other -> other.number() > issue.number())
                        .min((one, other) -> Integer.compare(one.number(), other.number()))
                        .map(other -> lists.line(other, words))
                        .orElse(null));
    }
}
