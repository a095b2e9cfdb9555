package org.jalon.newsroom.publication.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the desk of publications shows. */
public final class IssueDeskPresenter {

    static final String PATH = "/redaction/publications";

    private static final int MOST_OFFERED = 200;
    private static final int MOST_SHOWN = 30;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SeriesTable series;
    private final IssueTable table;
    private final Issues issues;
    private final PublishedArticles articles;
    private final MediaStore media;
    private final Clock clock;

    public IssueDeskPresenter(
            SeriesTable series,
            IssueTable table,
            Issues issues,
            PublishedArticles articles,
            MediaStore media,
            Clock clock) {
        this.series = series;
        this.table = table;
        this.issues = issues;
        this.articles = articles;
        this.media = media;
        this.clock = clock;
    }

    IssueDeskPages.Overview overview(String error, Words words, FormKey key) {
        return new IssueDeskPages.Overview(
                new Page(words, words.say("publication.desk.title"), "", PATH, Page.Section.NONE, false),
                key,
                table.list().stream()
                        .map(issue -> new IssueDeskPages.Line(
                                words.language().path(PATH + "/" + issue.id()),
                                issues.title(issue, words),
                                state(issue, words)))
                        .toList(),
                series.listOpen().stream()
                        .map(one -> new Option(one.id(), one.title()))
                        .toList(),
                error);
    }

    IssueDeskPages.One one(Issue issue, String search, String notice, boolean wrong, Words words, FormKey key) {
        Issue.Content content = issue.content();
        boolean isPublic = issue.isPublic(clock.instant());
        String path = PATH + "/" + issue.id();
        return new IssueDeskPages.One(
                new Page(words, issues.title(issue, words), "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                issue.series(),
                issue.version(),
                issue.number(),
                content.label(),
                content.title(),
                content.editorial(),
                content.cover(),
                media.find(content.cover()).map(MediaFile::name).orElse(""),
                content.coverAlt(),
                parts(content),
                offered(content, search),
                search,
                clock.instant()
                        .plusSeconds(3_600)
                        .atZone(PARIS)
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString(),
                state(issue, words),
                isPublic ? "publication:" + issue.id() : "",
                isPublic ? words.language().path(issue.path()) : "",
                notice,
                wrong);
    }

    private List<IssueDeskPages.Part> parts(Issue.Content content) {
        List<IssueDeskPages.Part> parts = new ArrayList<>();
        for (Issue.Part part : content.parts()) {
            String label = part.kind() == Issue.Kind.ARTICLE
                    ? articles.find(part.text())
                            .map(article -> article.content().text().title())
                            .orElse(part.text())
                    : "";
            parts.add(new IssueDeskPages.Part(
                    parts.size(), part.kind().name().toLowerCase(Locale.ROOT), part.text(), label));
        }
        return parts;
    }

    private List<Option> offered(Issue.Content content, String search) {
        Set<String> there = content.parts().stream().map(Issue.Part::text).collect(Collectors.toSet());
        String wanted = search.toLowerCase(Locale.ROOT);
        return articles.list(Selection.ALL, MOST_OFFERED, 0).stream()
                .filter(article -> !there.contains(article.id()))
                .filter(article -> title(article).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_SHOWN)
                .map(article -> new Option(article.id(), title(article)))
                .toList();
    }

    private static String title(PublishedArticle article) {
        return article.content().text().title();
    }

    private String state(Issue issue, Words words) {
        Instant at = issue.publishAt();
        if (at == null) {
            return words.say("publication.state.draft");
        }
        String key = issue.isPublic(clock.instant()) ? "publication.state.published" : "publication.state.scheduled";
        return words.say(key, words.moment(at, PARIS));
    }
}
