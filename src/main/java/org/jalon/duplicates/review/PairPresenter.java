package org.jalon.duplicates.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Pair;
import org.jalon.duplicates.PairId;
import org.jalon.duplicates.Pairs;
import org.jalon.duplicates.SideBySide;
import org.jalon.geo.LatLon;
import org.jalon.geo.MovePlan;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of a pair. */
final class PairPresenter {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final int MOST_OTHERS = 10;

    private final Pairs pairs;
    private final Directory directory;
    private final PairInWords inWords;

    PairPresenter(Pairs pairs, Directory directory, PairInWords inWords) {
        this.pairs = pairs;
        this.directory = directory;
        this.inWords = inWords;
    }

    PairPage page(Pair pair, Actor actor, FormKey key, Route route, String after, String trouble) {
        Words words = route.words();
        Facts left = inWords.facts(pair, false);
        Facts right = inWords.facts(pair, true);
        Optional<LatLon> here = left.position();
        Optional<LatLon> there = right.position();
        @Nullable PairId next = pairs.next(actor, route.filter(), pair).orElse(null);
        return new PairPage(
                new Page(
                        words,
                        words.say("duplicates.pair.title"),
                        "",
                        Route.ROOT + "/" + pair.id(),
                        Page.Section.NONE,
                        false),
                key,
                Status.find(pairs, inWords, actor, after, route).orElse(null),
                trouble,
                PairInWords.certainty(pair, words),
                PairInWords.reasons(pair, true, words),
                PairInWords.reasons(pair, false, words),
                side(left, pair.left(), pair.leftPlace(), route),
                side(right, pair.right(), pair.rightPlace(), route),
                SideBySide.of(
                        PairInWords.name(left, words),
                        left,
                        PairInWords.name(right, words),
                        right,
                        together(pair, left),
                        words),
                here.flatMap(from -> there.map(to -> MovePlan.of(from, to))).orElse(null),
                spot(left, right, words),
                pair.isOpen(),
                ListPresenter.decided(pair, words).orElse(""),
                keepRight(pair),
                route.action("/" + pair.id()),
                route.hidden(),
                next == null ? route.list() : route.pair(next),
                route.list(),
                others(pair, actor, route));
    }

    /** The place that was known first keeps its address: more links lead there. */
    boolean keepRight(Pair pair) {
        return firstRevision(pair.rightPlace()) < firstRevision(pair.leftPlace());
    }

    private long firstRevision(PlaceId place) {
        return directory.history(place).stream()
                .findFirst()
                .map(step -> step.number())
                .orElse(Long.MAX_VALUE);
    }

    private Facts together(Pair pair, Facts left) {
        return pair.isOpen() ? directory.together(List.of(pair.leftPlace(), pair.rightPlace())) : left;
    }

    private PairPage.Side side(Facts facts, RecordRef record, PlaceId id, Route route) {
        Words words = route.words();
        List<String> said = new ArrayList<>();
        Optional<Place> place = inWords.place(id);
        place.ifPresent(one -> {
            said.add(words.say(
                    "duplicates.side.sources",
                    String.join(
                            ", ",
                            one.records().stream()
                                    .map(RecordRef::source)
                                    .distinct()
                                    .toList()),
                    one.records().size()));
            said.add(words.say(
                    "duplicates.side.seen",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(words.language().locale())
                            .format(one.seenAt().atZone(FRANCE))));
            one.verification()
                    .ifPresent(at -> said.add(words.say(
                            "duplicates.side.verified",
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(words.language().locale())
                                    .format(at.atZone(FRANCE)))));
        });
        said.add(words.say("duplicates.side.id", record.id(), record.source()));
        return new PairPage.Side(PairInWords.name(facts, words), PairInWords.where(facts), route.sheet(id), said);
    }

    private static String spot(Facts left, Facts right, Words words) {
        Optional<Long> meters =
                left.position().flatMap(here -> right.position().map(there -> Math.round(here.distanceTo(there))));
        long unsure = Math.round(MatchRecords.uncertaintyMeters(left) + MatchRecords.uncertaintyMeters(right));
        return meters.map(far -> unsure > 0
                        ? words.say("duplicates.spot.unsure", far, unsure)
                        : words.say("duplicates.spot", far))
                .orElseGet(() -> words.say("duplicates.spot.none"));
    }

    private List<PairPage.Other> others(Pair pair, Actor actor, Route route) {
        return pairs.group(actor, pair).stream()
                .filter(other -> !other.id().equals(pair.id()))
                .limit(MOST_OTHERS)
                .map(other -> new PairPage.Other(
                        PairInWords.name(inWords.facts(other, false), route.words()),
                        PairInWords.name(inWords.facts(other, true), route.words()),
                        PairInWords.certainty(other, route.words()),
                        route.pair(other.id())))
                .toList();
    }
}
