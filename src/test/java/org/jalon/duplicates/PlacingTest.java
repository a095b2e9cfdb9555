package org.jalon.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Place;
import org.jalon.directory.Publishing;
import org.jalon.directory.RecordRef;
import org.jalon.directory.SourceUpdate.Applied;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of records that arrive, of the pairs they bring, and of what people decide, on each database. */
abstract class PlacingTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    /** As another source would write the same library. */
    private static final Facts THE_SAME = aLibraryInLille()
            .with(Field.NAME, List.of("Mediathèque les Tilleuls"))
            .with(Field.ADDRESS, List.of("12 r. des Tilleuls"));

    @TempDir
    Path data;

    private Instance instance;
    private Directory directory;
    private Duplicates duplicates;
    private PairTable pairs;
    private Following following;
    private PairDecisions decisions;
    private int runs;

    abstract Instance open(Path data);

    @BeforeEach
    void openInstance() {
        instance = open(data);
        directory = instance.directory();
        duplicates = Duplicates.of(instance.database(), directory, GAZETTEER, Clock.systemUTC());
        pairs = new PairTable(instance.database());
        following = new Following(instance.database(), directory, pairs, Clock.systemUTC());
        decisions = new PairDecisions(
                instance.database(),
                directory,
                pairs,
                following,
                new AuditTrail(instance.database(), Clock.systemUTC()),
                Clock.systemUTC());
        publish("one", record("one", "a", aLibraryInLille()), record("one", "b", aTownHallInArras()));
    }

    @AfterEach
    void closeInstance() {
        instance.close();
    }

    @Test
    void joinsWhatAnotherSourceSaysOfAKnownPlace() {
        assertThat(publish("two", record("two", "a", THE_SAME))).isEqualTo(new Applied(0, 1, 0, 0, 0));
        assertThat(published()).hasSize(2);
        assertThat(state("a", "one", "a", "two")).isEqualTo(PairState.JOINED);
    }

    @Test
    void comparesNothingThatWasComparedBefore() {
        publish("two", record("two", "a", THE_SAME));
        Placement again = duplicates.place("two", List.of(record("two", "a", THE_SAME)));
        assertThat(again.fresh()).isEmpty();
        Facts moved = THE_SAME.with(Field.HOURS, List.of("Mo-Fr 09:00-12:00"));
        assertThat(duplicates.place("two", List.of(record("two", "a", moved))).fresh())
                .isEmpty();
        Facts renamed = THE_SAME.with(Field.NAME, List.of("Bibliothèque du Nord"));
        assertThat(duplicates.place("two", List.of(record("two", "a", renamed))).fresh())
                .hasSize(1);
    }

    @Test
    void asksAboutTwoRecordsOfOneSourceUnlessItGathersOthers() {
        OriginRecord here = record("three", "x", aTownHall("reseau"));
        OriginRecord there = record("three", "y", aTownHall("ville"));
        Placement asked = duplicates.place("three", List.of(here, there));
        assertThat(asked.toReview()).isPositive();
        assertThat(publish("three", true, here, there)).isNotNull();
        assertThat(published()).hasSize(2);
    }

    @Test
    void neverJoinsWhatWasToldApart() {
        publish("two", record("two", "a", THE_SAME));
        Place library = theLibrary();
        directory.split(new RecordRef("two", "a"), "moderator:somebody");
        following.catchUp();
        assertThat(state("a", "one", "a", "two")).isEqualTo(PairState.DISTINCT);
        Placement next = duplicates.place("three", List.of(record("three", "z", THE_SAME)));
        assertThat(next.placeOf(new RecordRef("three", "z"))).isPresent();
        duplicates.forget("two");
        Placement again = duplicates.place("two", List.of(record("two", "a", THE_SAME)));
        assertThat(again.toReview()).isZero();
        assertThat(again.placeOf(new RecordRef("two", "a"))).isEmpty();
        assertThat(directory.findPublished(library.id())).isPresent();
    }

    @Test
    void joinsAgainWhatARunBroughtThatWasTakenBack() {
        OriginRecord said = record("two", "a", THE_SAME);
        publish("two", "first", false, said);
        directory.undoRun("two", "first");
        duplicates.forget("two");
        following.catchUp();
        assertThat(published()).hasSize(2);
        publish("two", "again", false, said);
        assertThat(published()).hasSize(2);
        assertThat(theLibrary().sourceRecords()).hasSize(2);
    }

    @Test
    void joinsByAPersonAndTakesItBack() {
        publish("one", record("one", "a", aLibraryInLille()), record("one", "c", THE_SAME), townHall());
        Pair open = find("a", "one", "c", "one");
        assertThat(open.state()).isEqualTo(PairState.OPEN);
        PairDecisions.Join choice = new PairDecisions.Join(false, Map.of(Field.NAME, new RecordRef("one", "c")), "");
        assertThat(decisions.join(actor(), open, choice)).isEqualTo(PairDecisions.Result.DONE);
        assertThat(published()).hasSize(2);
        assertThat(theLibrary().name()).isEqualTo("Mediathèque les Tilleuls");
        Pair joined = find("a", "one", "c", "one");
        assertThat(joined.state()).isEqualTo(PairState.JOINED);
        assertThat(decisions.undo(actor(), joined)).isEqualTo(PairDecisions.Result.DONE);
        assertThat(published()).hasSize(3);
        following.catchUp();
        assertThat(find("a", "one", "c", "one").state()).isEqualTo(PairState.OPEN);
    }

    @Test
    void keepsWhatPeopleToldApartWhenAllIsLookedAtAgain() {
        publish("one", record("one", "a", aLibraryInLille()), record("one", "c", THE_SAME), townHall());
        Pair open = find("a", "one", "c", "one");
        decisions.tellApart(actor(), open, PairState.SAME_ORGANISATION);
        assertThat(duplicates.lookAgain()).isZero();
        assertThat(find("a", "one", "c", "one").state()).isEqualTo(PairState.SAME_ORGANISATION);
    }

    @Test
    void findsPairsThatWereThereBefore() {
        directory.publish(
                Publishing.of("old"),
                List.of(record("old", "x", THE_SAME), record("old", "y", aLibraryInLille()))
                        .iterator());
        assertThat(duplicates.lookAgain()).isPositive();
        assertThat(find("x", "old", "y", "old").state()).isEqualTo(PairState.OPEN);
    }

    private static Actor actor() {
        Account account = new Account(
                "somebody", new MailAddress("somebody@example.fr"), "", Language.FRENCH, Instant.now(), Instant.now());
        return new Actor(account, "test", Instant.now(), List.of(Grant.everywhere(Role.MODERATOR)));
    }

    private Applied publish(String source, OriginRecord... records) {
        return publish(source, "run-" + source + runs++, false, records);
    }

    private Applied publish(String source, boolean gathers, OriginRecord... records) {
        return publish(source, "run-" + source + runs++, gathers, records);
    }

    private Applied publish(String source, String run, boolean gathers, OriginRecord... records) {
        Placement placement = duplicates.place(source, gathers, List.of(records));
        Applied applied = (Applied) directory.publish(
                Publishing.of(source).withRun(run).withAcceptRemovals(true).withPlacing(placement),
                List.of(records).iterator());
        duplicates.remember(placement, run);
        return applied;
    }

    private static OriginRecord townHall() {
        return record("one", "b", aTownHallInArras());
    }

    private static Facts aTownHall(String source) {
        return aTownHallInArras().with(Field.SOURCE, List.of(source));
    }

    private List<Place> published() {
        List<Place> all = new ArrayList<>();
        directory.forEachPublished(all::add);
        return all;
    }

    private Place theLibrary() {
        return published().stream()
                .filter(place -> place.facts().text(Field.COMMUNE).equals("Lille"))
                .findFirst()
                .orElseThrow();
    }

    private PairState state(String left, String leftSource, String right, String rightSource) {
        return find(left, leftSource, right, rightSource).state();
    }

    private Pair find(String left, String leftSource, String right, String rightSource) {
        return pairs.find(PairId.of(new RecordRef(leftSource, left), new RecordRef(rightSource, right)))
                .orElseThrow();
    }
}
