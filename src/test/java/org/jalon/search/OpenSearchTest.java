package org.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Publishing;
import org.jalon.search.index.Follower;
import org.jalon.search.index.Index;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.understand.Understanding;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches for what is open, while time goes by. 11 November 2026 is a Wednesday, and a public holiday. */
class OpenSearchTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Lexicon LEXICON = Lexicon.load("");

    /** A clock that is set. */
    private static final class SetClock extends Clock {

        private volatile Instant instant = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant, zone);
        }

        @Override
        public Instant instant() {
            return instant;
        }
    }

    @TempDir
    Path data;

    private final SetClock clock = new SetClock();
    private Instance instance;
    private Follower follower;
    private Search search;

    @BeforeEach
    void openSearch() {
        instance = Instance.in(data);
        publish(
                place("Lille", "59350", "Mo-Fr 09:00-17:00; Fr 20:00-02:00 open; PH off"),
                place("Papeete", "98735", "Mo-Sa 08:00-18:00; PH off"));
        follower = new Follower(
                instance.directory(), LEXICON, GAZETTEER, FreshnessRule.USUAL, clock, Duration.ofMillis(10));
        search = new Search(
                follower,
                new PlaceCache(instance.directory()::find),
                new Understanding(LEXICON, GAZETTEER),
                GAZETTEER,
                Geocoder.offline(GAZETTEER),
                clock);
    }

    @AfterEach
    void close() {
        follower.close();
        instance.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00:00Z, mercredi, Lille+Papeete, Wednesday 4 November",
        "2026-11-07T09:00:00Z, mercredi, '', the next Wednesday is a public holiday",
        "2026-11-02T09:00:00Z, mardi-midi, Lille+Papeete, at lunchtime",
        "2026-11-02T09:00:00Z, mardi-soir, '', on no Tuesday evening",
        "2026-11-02T09:00:00Z, vendredi-soir, Lille, but on Friday evening",
        "2026-11-02T09:00:00Z, samedi-0h-1h, Lille, and on after midnight",
        "2026-11-02T09:00:00Z, samedi-matin, Papeete, on Saturday morning",
        "2026-11-02T09:00:00Z, 2026-11-04T10:00, Lille+Papeete, a time of this week",
        "2026-11-02T09:00:00Z, 2026-11-11T10:00, '', a time beyond the week: a public holiday",
        "2027-02-02T09:00:00Z, 2027-11-10T10:00, Lille+Papeete, a time beyond the week",
        "2026-11-07T00:30:00Z, maintenant, Lille+Papeete, in the night from Friday to Saturday; Friday afternoon there",
        "2026-11-14T00:30:00Z, maintenant, Lille+Papeete, and so a week after a public holiday",
        "2026-11-11T23:30:00Z, maintenant, '', in Lille it is the 12th; in Papeete still the holiday",
        "2026-11-12T23:30:00Z, maintenant, Papeete, in Papeete it is Thursday at half past one",
    })
    void knowsWhatIsOpen(Instant now, String openAt, String expected, String why) {
        clock.instant = now;

        assertThat(open(openAt)).as(why).isEqualTo(expected);
    }

    @Test
    void goesOnWithTheDaysWithoutARestart() {
        clock.instant = Instant.parse("2026-11-02T09:00:00Z");
        assertThat(open("mercredi")).isEqualTo("Lille+Papeete");
        Index first = follower.index();

        clock.instant = Instant.parse("2026-11-02T09:30:00Z");
        assertThat(nextIndexOr(first)).as("the same day everywhere").isSameAs(first);
        clock.instant = Instant.parse("2026-11-02T10:30:00Z");
        Index second = nextIndexOr(first);
        assertThat(second).as("midnight in Papeete").isNotSameAs(first);
        clock.instant = Instant.parse("2026-11-02T23:30:00Z");
        Index third = nextIndexOr(second);
        assertThat(third).as("midnight in Lille").isNotSameAs(second);
        clock.instant = Instant.parse("2026-11-08T09:30:00Z");
        nextIndexOr(third);
        assertThat(open("mercredi")).as("11 November").isEmpty();
    }

    /** Waits for another index, as long as a few rounds of the follower take. */
    private Index nextIndexOr(Index before) {
        follower.look();
        for (int i = 0; i < 40 && follower.index() == before; i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return follower.index();
    }

    private String open(String openAt) {
        SearchRequest request = search.read(Map.of("ouvert", List.of(openAt), "tri", List.of("nom")));
        assertThat(request.unknown()).isEmpty();
        return String.join(
                "+",
                search.find(request.query()).hits().stream()
                        .map(hit -> hit.place().facts().text(Field.COMMUNE))
                        .sorted()
                        .toList());
    }

    private static Facts place(String commune, String code, String hours) {
        return Places.facts("Maison de " + commune, commune, code, code, "1 rue du Marché", 50.0, 3.0)
                .with(Field.HOURS, List.of(hours));
    }

    private void publish(Facts... facts) {
        List<OriginRecord> records = List.of(Places.record("r0", facts[0]), Places.record("r1", facts[1]));
        instance.directory().publish(Publishing.of(Places.SOURCE), records.iterator());
    }
}
