package org.jalon.newsroom.publication.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.publication.Issue;
import org.jalon.newsroom.publication.IssueTable;
import org.jalon.newsroom.publication.Issues;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Begun;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Group;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Line;
import org.jalon.newsroom.publication.desk.IssueDeskPages.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the desk of publications shows: all issues by series, and one series. */
public final class SeriesDeskPresenter {

    static final String PATH = IssueDeskPresenter.PATH + "/series";

    private final SeriesTable series;
    private final IssueTable table;
    private final Issues issues;
    private final MediaStore media;
    private final Clock clock;

    public SeriesDeskPresenter(SeriesTable series, IssueTable table, Issues issues, MediaStore media, Clock clock) {
        this.series = series;
        this.table = table;
        this.issues = issues;
        this.media = media;
        this.clock = clock;
    }

    /** What to begin an issue with: the number after the last one of the first series. */
    Begun next() {
        return series.listOpen().stream()
                .findFirst()
                .map(one -> new Begun(one.id(), Integer.toString(last(one) + 1), ""))
                .orElse(new Begun("", "", ""));
    }

    private int last(Series one) {
        return table.list().stream()
                .filter(issue -> issue.series().equals(one.id()))
                .mapToInt(Issue::number)
                .max()
                .orElse(0);
    }

    IssueDeskPages.Overview overview(Begun begun, Notice notice, Words words, FormKey key) {
        List<Issue> all = table.list();
        return new IssueDeskPages.Overview(
                new Page(
                        words,
                        words.say("publication.desk.title"),
                        "",
                        IssueDeskPresenter.PATH,
                        Page.Section.NONE,
                        false),
                key,
                series.list().stream().map(one -> group(one, all, words)).toList(),
                series.listOpen().stream()
                        .map(one -> new Option(one.id(), one.title()))
                        .toList(),
                begun,
                notice);
    }

    private Group group(Series one, List<Issue> all, Words words) {
        return new Group(
                one.title(),
                one.retired() ? words.say("publication.ended") : "",
                words.language().path(PATH + "/" + one.id()),
                all.stream()
                        .filter(issue -> issue.series().equals(one.id()))
                        .map(issue -> new Line(
                                words.language().path(IssueDeskPresenter.PATH + "/" + issue.id()),
                                issues.number(issue, words),
                                IssueDeskPresenter.state(issue, clock.instant(), words)))
                        .toList());
    }

    IssueDeskPages.OneSeries one(Series one, Notice notice, Actor actor, Words words, FormKey key) {
        String path = PATH + "/" + one.id();
        return new IssueDeskPages.OneSeries(
                new Page(words, one.title(), "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                one,
                Stream.of(Series.Period.values())
                        .map(period -> new Option(period.slug(), words.say("publication.desk.period." + period.slug())))
                        .toList(),
                Stream.of(Series.Hue.values())
                        .map(hue -> new Option(hue.slug(), words.say("publication.hue." + hue.slug())))
                        .toList(),
                media.find(one.look().cover()).map(MediaFile::name).orElse(""),
                IssueDesk.mayPublish(actor),
                notice);
    }
}
