package org.jalon.newsroom.letter.send;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Words;

/** What a letter tells of at an instant. */
public final class Contents {

    /** How far back a first letter looks, and how far ahead letters tell of events. */
    private static final Duration MONTH = Duration.ofDays(31);

    /** How many days before it is published an article may be dated. */
    private static final Duration LATE = Duration.ofDays(7);

    private static final int LOOKED_AT = 6;

    /** New things from which readers get what they chose, so that much news of one territory takes nothing from another. */
    private static final int MOST_NEW = 400;

    private static final Set<Kind> NEWS = EnumSet.of(Kind.ARTICLE, Kind.PUBLICATION, Kind.RESOURCE);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final NewsItems items;
    private final LetterTable letters;
    private final Markdown markdown;

    public Contents(NewsItems items, LetterTable letters, Markdown markdown) {
        this.items = items;
        this.letters = letters;
        this.markdown = markdown;
    }

    /** The things a letter tells of, in order; of {@link NewsLetter.Rule#EACH} all that anybody may get. */
    public List<Findable> items(NewsLetter letter, Instant now) {
        return switch (letter.contents().rule()) {
            case CHOSEN -> items.find(letter.contents().items());
            case EACH -> fresh(letter.series(), now);
        };
    }

    /** What is new: also what bears a date of some days before the last letter, unless one of the last letters told of it. */
    private List<Findable> fresh(String series, Instant now) {
        Instant since = letters.last(series).map(last -> last.minus(LATE)).orElse(now.minus(MONTH));
        Set<String> told = letters.told(series, LOOKED_AT);
        Stream<Findable> news =
                items.list(NEWS).stream().filter(item -> item.date().isAfter(since) && !told.contains(item.path()));
        Stream<Findable> events = items.list(EnumSet.of(Kind.EVENT)).stream()
                .filter(item -> item.date().isAfter(now) && item.date().isBefore(now.plus(MONTH)))
                .sorted(Comparator.comparing(Findable::date));
        return Stream.concat(news, events).limit(MOST_NEW).toList();
    }

    /** What a letter says, from the things it tells of. */
    public Frozen freeze(NewsLetter letter, Series series, List<Findable> told) {
        Words words = Words.in(series.language());
        return new Frozen(
                letter.text().editorial().isBlank()
                        ? ""
                        : markdown.render(letter.text().editorial(), series.language())
                                .html(),
                told.stream()
                        .map(item -> new Frozen.Item(
                                item.kind().slug(), item.title(), item.lead(), item.path(), day(item, words)))
                        .toList());
    }

    private static String day(Findable item, Words words) {
        return item.kind() == Kind.EVENT
                ? words.moment(item.date(), PARIS)
                : words.day(item.date().atZone(PARIS).toLocalDate());
    }
}
