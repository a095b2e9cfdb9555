package org.jalon.newsroom.publication.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the desk of an issue shows. */
public final class IssueDeskPresenter {

    static final String PATH = "/redaction/publications";

    private static final int MOST_OFFERED = 500;
    private static final int MOST_SHOWN = 30;
    private static final int LONGEST_LABEL = 60;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Issues issues;
    private final PublishedArticles articles;
    private final Headings headings;
    private final MediaStore media;
    private final Clock clock;

    public IssueDeskPresenter(
            Issues issues, PublishedArticles articles, Headings headings, MediaStore media, Clock clock) {
        this.issues = issues;
        this.articles = articles;
        this.headings = headings;
        this.media = media;
        this.clock = clock;
    }

    IssueDeskPages.One one(Issue issue, Wanted wanted, Notice notice, Actor actor, Words words, FormKey key) {
        String path = PATH + "/" + issue.id();
        return new IssueDeskPages.One(
                new Page(words, issues.title(issue, words), "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                written(issue),
                parts(issue.content(), words),
                search(issue.content(), wanted, words),
                clock.instant()
                        .plusSeconds(3_600)
                        .atZone(PARIS)
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString(),
                state(issue, actor, words),
                notice);
    }

    private IssueDeskPages.Written written(Issue issue) {
        Issue.Content content = issue.content();
        LocalDate day = content.day();
        return new IssueDeskPages.Written(
                issue.series(),
                issue.version(),
                issue.number(),
                content.label(),
                day == null ? "" : day.toString(),
                content.title(),
                content.editorial(),
                name(content.cover()),
                content.coverAlt(),
                name(content.file()));
    }

    private String name(String file) {
        return media.find(file).map(MediaFile::name).orElse("");
    }

    private List<IssueDeskPages.Part> parts(Issue.Content content, Words words) {
        Map<String, String> titles = new HashMap<>();
        articles.find(content.parts().stream().map(Issue.Part::text).toList())
                .forEach(article -> titles.put(article.id(), title(article)));
        List<IssueDeskPages.Part> parts = new ArrayList<>();
        for (Issue.Part part : content.parts()) {
            boolean article = part.kind() == Issue.Kind.ARTICLE;
            boolean gone = article && !titles.containsKey(part.text());
            String label = gone
                    ? words.say("publication.desk.part.gone")
                    : article ? titles.getOrDefault(part.text(), "") : part.text();
            parts.add(new IssueDeskPages.Part(
                    parts.size(),
                    part.kind().name().toLowerCase(Locale.ROOT),
                    part.text(),
                    label.length() > LONGEST_LABEL && !article ? label.substring(0, LONGEST_LABEL) + "…" : label,
                    gone));
        }
        return parts;
    }

    private IssueDeskPages.Search search(Issue.Content content, Wanted wanted, Words words) {
        Set<String> there = content.parts().stream().map(Issue.Part::text).collect(Collectors.toSet());
        return new IssueDeskPages.Search(
                wanted,
                headings.sections().stream()
                        .map(section -> new Option(section.id(), section.name(words.language())))
                        .toList(),
                articles.years().stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList(),
                articles.list(wanted.selection(), MOST_OFFERED, 0).stream()
                        .filter(article -> !there.contains(article.id()) && wanted.fits(title(article)))
                        .limit(MOST_SHOWN)
                        .map(article -> new Option(
                                article.id(),
                                title(article) + ", "
                                        + words.day(article.content().date())))
                        .toList());
    }

    private static String title(PublishedArticle article) {
        return article.content().text().title();
    }

    private IssueDeskPages.State state(Issue issue, Actor actor, Words words) {
        boolean isPublic = issue.isPublic(clock.instant());
        return new IssueDeskPages.State(
                state(issue, clock.instant(), words),
                issue.publishAt() == null,
                IssueDesk.mayPublish(actor),
                isPublic ? "publication:" + issue.id() : "",
                isPublic ? words.language().path(issue.path()) : "",
                words.language().path(PATH + "/" + issue.id() + "/epreuve.pdf"));
    }

    static String state(Issue issue, Instant now, Words words) {
        Instant at = issue.publishAt();
        if (at == null) {
            return words.say("publication.state.draft");
        }
        String key = issue.isPublic(now) ? "publication.state.published" : "publication.state.scheduled";
        return words.say(key, words.moment(at, PARIS));
    }
}
