package org.jalon.newsroom.publication.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.publication.page.PublicationPages.Line;
import org.jalon.newsroom.publication.page.PublicationPages.OfSeries;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the lists of publications show: all series with their newest issues, and one with all of them. */
public final class SeriesPresenter {

    static final String PATH = "/publications";

    private static final int NEWEST = 5;
    private static final Comparator<Issue> NEWEST_FIRST = Comparator.comparing(SeriesPresenter::day)
            .thenComparingInt(Issue::number)
            .reversed();

    private final SeriesTable series;
    private final IssueTable table;
    private final Issues issues;
    private final Clock clock;

    public SeriesPresenter(SeriesTable series, IssueTable table, Issues issues, Clock clock) {
        this.series = series;
        this.table = table;
        this.issues = issues;
        this.clock = clock;
    }

    PublicationPages.Overview overview(Words words) {
        List<Issue> all = table.listPublic(clock.instant());
        return new PublicationPages.Overview(
                new Page(
                        words,
                        words.say("publication.title"),
                        words.say("publication.description"),
                        PATH,
                        Page.Section.NONE,
                        true),
                series.list().stream()
                        .map(one -> of(one, all, NEWEST, words))
                        .filter(shown -> !shown.years().isEmpty())
                        .toList());
    }

    /** The page of a series; empty when nothing of it appeared. */
    Optional<PublicationPages.Archive> archive(String id, Words words) {
        return series.find(id)
                .map(one -> of(one, table.listPublic(clock.instant()), Integer.MAX_VALUE, words))
                .filter(shown -> !shown.years().isEmpty())
                .map(shown -> new PublicationPages.Archive(
                        new Page(words, shown.title(), shown.description(), PATH + "/" + id, Page.Section.NONE, true),
                        shown));
    }

    /** A series with the newest of some issues. */
    OfSeries of(Series one, List<Issue> all, int most, Words words) {
        List<Issue> own = all.stream()
                .filter(issue -> issue.series().equals(one.id()))
                .sorted(NEWEST_FIRST)
                .toList();
        TreeMap<Integer, List<Issue>> years = new TreeMap<>(Comparator.reverseOrder());
        own.stream()
                .limit(most)
                .forEach(issue -> years.computeIfAbsent(day(issue).getYear(), year -> new ArrayList<>())
                        .add(issue));
        String path = words.language().path(PATH + "/" + one.id());
        return new OfSeries(
                one.title(),
                one.description(),
                rhythm(one, words),
                one.language().tag(),
                one.look().hue().slug(),
                path,
                path + ".atom",
                own.size() <= most ? "" : words.say("publication.all", own.size()),
                years.entrySet().stream()
                        .map(year -> new PublicationPages.Year(
                                year.getKey(),
                                year.getValue().stream()
                                        .map(issue -> line(issue, words))
                                        .toList()))
                        .toList());
    }

    Line line(Issue issue, Words words) {
        return new Line(
                words.language().path(issue.path()),
                issues.number(issue, words),
                issue.content().title());
    }

    private static String rhythm(Series one, Words words) {
        if (one.retired()) {
            return words.say("publication.ended");
        }
        return one.look().period() == Series.Period.NONE
                ? ""
                : words.say("publication.period." + one.look().period().slug());
    }

    private static LocalDate day(Issue issue) {
        LocalDate day = issue.day();
        return day == null ? LocalDate.EPOCH : day;
    }
}
