package org.jalon.newsroom.letter.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.account.FormKey;
import org.jalon.mail.Mailings;
import org.jalon.mail.Mailings.Progress;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.NewsLetter.Rule;
import org.jalon.newsroom.letter.NewsLetter.State;
import org.jalon.newsroom.letter.desk.LetterPages.Figure;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.letter.subscribe.ChoiceFields;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** Decides what the desk of letters shows. */
public final class LetterPresenter {

    static final String PATH = "/redaction/lettres";

    private static final int MOST_OFFERED = 40;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<Findable.Kind> OFFERED = EnumSet.complementOf(EnumSet.of(Findable.Kind.LETTER));

    private final SeriesTable series;
    private final NewsItems items;
    private final Mailings mailings;
    private final Clock clock;

    public LetterPresenter(SeriesTable series, NewsItems items, Mailings mailings, Clock clock) {
        this.series = series;
        this.items = items;
        this.mailings = mailings;
        this.clock = clock;
    }

    LetterPages.Overview overview(List<NewsLetter> letters, int subscribers, Words words, FormKey key) {
        return new LetterPages.Overview(
                head(words, words.say("letter.desk.title"), PATH),
                key,
                letters.stream()
                        .map(letter -> new LetterPages.Line(
                                words.language().path(PATH + "/" + letter.id()),
                                letter.text().subject(),
                                title(letter) + " · " + state(letter, words)))
                        .toList(),
                series.listOpen().stream()
                        .map(one -> new LetterPages.Option(one.id(), one.title()))
                        .toList(),
                words.say("letter.desk.subscribers", subscribers));
    }

    /** What a page says of what was done. */
    record Notice(String text, boolean wrong) {

        static final Notice NONE = new Notice("", false);
    }

    LetterPages.Draft draft(
            NewsLetter letter,
            String search,
            ChoiceFields target,
            int readers,
            boolean maySend,
            Notice notice,
            Words words,
            FormKey key) {
        String path = PATH + "/" + letter.id();
        return new LetterPages.Draft(
                head(words, letter.text().subject(), path),
                key,
                words.language().path(path),
                new LetterPages.Shown(
                        title(letter),
                        letter.version(),
                        letter.text().subject(),
                        letter.text().preview(),
                        letter.text().editorial(),
                        letter.contents().rule() == Rule.EACH),
                items(letter, search, words),
                search,
                target,
                words.say("letter.desk.readers", readers),
                TypedLetter.at(clock.instant().plusSeconds(3_600)),
                maySend,
                notice.text(),
                notice.wrong());
    }

    private List<LetterPages.Item> items(NewsLetter letter, String search, Words words) {
        List<ItemKey> chosen = letter.contents().items();
        Set<Findable> shown = new LinkedHashSet<>(items.find(chosen));
        String wanted = search.toLowerCase(Locale.ROOT);
        items.list(OFFERED).stream()
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_OFFERED)
                .forEach(shown::add);
        List<LetterPages.Item> lines = new ArrayList<>();
        for (Findable item : shown) {
            ItemKey key = new ItemKey(item.kind(), item.id());
            int place = chosen.indexOf(key);
            String day = words.day(item.date().atZone(PARIS).toLocalDate());
            lines.add(new LetterPages.Item(
                    key.toString(),
                    item.title(),
                    words.say("letter.item." + item.kind().slug(), day),
                    place >= 0,
                    place < 0 ? "" : Integer.toString(place + 1)));
        }
        return lines;
    }

    LetterPages.Follow follow(NewsLetter letter, Notice notice, Words words, FormKey key) {
        String path = PATH + "/" + letter.id();
        Progress progress =
                mailings.progress(letter.id()).orElse(new Progress(Mailings.State.SENDING, 0, 0, 0, 0, 0, 0, 0, 0));
        boolean begun = letter.state() == State.BEGUN;
        int settled = progress.all() - progress.waiting();
        return new LetterPages.Follow(
                head(words, letter.text().subject(), path),
                key,
                words.language().path(path),
                begun ? words.language().path("/lettre/archives/" + letter.id()) : "",
                title(letter) + " · " + state(letter, words),
                progress.all() == 0 ? 0 : settled * 100 / progress.all(),
                begun ? figures(progress, words) : List.of(),
                begun ? acts(progress) : List.of("deprogrammer"),
                notice.text(),
                notice.wrong());
    }

    private static List<Figure> figures(Progress progress, Words words) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(progress.all(), words.say("letter.figure.all")));
        figures.add(new Figure(progress.sent(), words.say("letter.figure.sent")));
        figures.add(new Figure(progress.waiting(), words.say("letter.figure.waiting")));
        figures.add(new Figure(progress.failed() + progress.hard(), words.say("letter.figure.failed")));
        figures.add(new Figure(progress.soft(), words.say("letter.figure.soft")));
        figures.add(new Figure(progress.skipped(), words.say("letter.figure.skipped")));
        figures.add(new Figure(progress.complaints(), words.say("letter.figure.complaints")));
        figures.add(new Figure(progress.uncertain(), words.say("letter.figure.uncertain")));
        return figures.stream()
                .filter(figure -> figure.number() > 0 || figures.indexOf(figure) < 3)
                .toList();
    }

    private static List<String> acts(Progress progress) {
        List<String> acts = new ArrayList<>(
                switch (progress.state()) {
                    case SENDING -> List.of("suspendre", "arreter");
                    case PAUSED -> List.of("reprendre", "arreter");
                    case DONE, CANCELLED -> List.of();
                });
        if (progress.uncertain() > 0 && progress.state() == Mailings.State.DONE) {
            acts.add("renvoyer");
        }
        return acts;
    }

    private String state(NewsLetter letter, Words words) {
        return switch (letter.state()) {
            case DRAFT -> words.say("letter.state.draft");
            case SCHEDULED -> words.say("letter.state.scheduled", moment(letter.sendAt(), words));
            case BEGUN ->
                words.say(
                        "letter.state."
                                + mailings.progress(letter.id())
                                        .map(Progress::state)
                                        .orElse(Mailings.State.DONE)
                                        .name()
                                        .toLowerCase(Locale.ROOT),
                        moment(letter.begunAt(), words));
        };
    }

    private static String moment(@org.jspecify.annotations.Nullable Instant at, Words words) {
        return at == null ? "" : words.moment(at, PARIS);
    }

    private String title(NewsLetter letter) {
        return series.find(letter.series()).map(Series::title).orElse(letter.series());
    }

    static Page head(Words words, String title, String path) {
        return new Page(
                words, title.isEmpty() ? words.say("letter.desk.untitled") : title, "", path, Page.Section.NONE, false);
    }
}
