package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon._support.Places.aFranceServicesInRoubaix;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.directory.Revision.Act;
import org.jalon.directory.SourceUpdate.Applied;
import org.junit.jupiter.api.Test;

/** Taking back runs of sources as a whole. */
class RunUndoTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final PlaceId JOINED = idOf("b", 0);
    private static final Facts CHANGED = aLibraryInLille().with(Field.PHONE, List.of("+33320000009"));

    @Test
    void putsBackWhatTheSourceSaidBefore() {
        Facts town = aTownHallInArras();
        run("a", "1", Map.of(), aLibraryInLille(), town, aFranceServicesInRoubaix());
        List<Place> before = published();
        List<KnownRecord> records = records();
        assertThat(run("a", "2", Map.of(), CHANGED, town.with(Field.NAME, List.of("Mairie"))))
                .isEqualTo(new Applied(0, 0, 2, 0, 1));
        assertThat(directory.undoRun("a", "2")).isEqualTo(new RunUndone.Done(3, Set.of()));
        assertThat(published())
                .extracting(Place::id, Place::facts, Place::origins, Place::seenAt)
                .isEqualTo(before.stream()
                        .map(place -> tuple(place.id(), place.facts(), place.origins(), place.seenAt()))
                        .toList());
        assertThat(records()).isEqualTo(records);
        Revision last = directory.history(LIBRARY).getLast();
        assertThat(last.act()).isEqualTo(Act.UNHEARD);
        assertThat(last.decision()).isEqualTo("undo-run:2");
        assertThat(run("a", "3", Map.of(), aLibraryInLille(), town, aFranceServicesInRoubaix()))
                .isEqualTo(new Applied(0, 0, 0, 3, 0));
    }

    @Test
    void withdrawsWhatTheRunBroughtUntilItIsHeardAgain() {
        run("a", "1", Map.of(), aLibraryInLille());
        assertThat(directory.undoRun("a", "1")).isEqualTo(new RunUndone.Done(1, Set.of()));
        assertThat(directory.lookup(LIBRARY.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(directory.listSources()).extracting(SourceSummary::records).containsExactly(0);
        assertThat(run("a", "2", Map.of(), aLibraryInLille())).isEqualTo(new Applied(1, 0, 0, 0, 0));
        assertThat(get(LIBRARY).name()).isEqualTo("Médiathèque des Tilleuls");
    }

    @Test
    void partsWhatTheRunJoined() {
        run("a", "1", Map.of(), aLibraryInLille());
        Place before = get(LIBRARY);
        run("b", "1", Map.of("r0", LIBRARY), CHANGED.with(Field.EMAILS, List.of("m@lille.example")));
        assertThat(directory.undoRun("b", "1")).isEqualTo(new RunUndone.Done(2, Set.of()));
        assertThat(get(LIBRARY).facts()).isEqualTo(before.facts());
        assertThat(get(LIBRARY).records()).isEqualTo(before.records());
        assertThat(directory.lookup(JOINED.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(directory.history(JOINED))
                .extracting(Revision::kind)
                .containsExactly(Kind.CREATED, Kind.MERGED, Kind.REMOVED);
        assertThat(run("b", "2", Map.of("r0", LIBRARY), CHANGED)).isEqualTo(new Applied(0, 1, 0, 0, 0));
        assertThat(directory.undoRun("b", "2")).isInstanceOf(RunUndone.Done.class);
        assertThat(run("b", "3", Map.of(), CHANGED)).isEqualTo(new Applied(1, 0, 0, 0, 0));
        assertThat(get(JOINED).records()).containsExactly(new RecordRef("b", "r0"));
    }

    @Test
    void leavesWhatPeopleDecidedSince() {
        run("a", "1", Map.of(), aLibraryInLille(), aTownHallInArras());
        run("a", "2", Map.of(), CHANGED, aTownHallInArras().with(Field.NAME, List.of("Mairie")));
        say(LIBRARY, Field.HOURS, "Mo 10:00-12:00");
        say(LIBRARY, Field.PHONE, "+33320000007");
        assertThat(directory.undoRun("a", "2")).isEqualTo(new RunUndone.Done(1, Set.of(LIBRARY)));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Mo 10:00-12:00");
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000007");
        assertThat(get(idOf("a", 1)).name()).isEqualTo("Mairie annexe des Blancs Monts");
    }

    @Test
    void hearsACorrectionAgainThatTheRunHadReplaced() {
        run("a", "1", Map.of(), aLibraryInLille());
        say(LIBRARY, Field.PHONE, "+33320000007");
        run("a", "2", Map.of(), CHANGED);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000009");
        directory.undoRun("a", "2");
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000007");
    }

    @Test
    void leavesPlacesThatPeopleMergedOrPartedSince() {
        run("a", "1", Map.of(), aLibraryInLille(), aTownHallInArras());
        run("b", "1", Map.of("r0", LIBRARY), CHANGED, aTownHallInArras());
        directory.unmerge(JOINED, DECISION);
        directory.merge(idOf("b", 1), idOf("a", 1), DECISION);
        directory.merge(LIBRARY, idOf("a", 1), DECISION);
        assertThat(directory.undoRun("b", "1")).isInstanceOf(RunUndone.Done.class);
        assertThat(directory.lookup(JOINED.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(directory.lookup(idOf("b", 1).text())).isEqualTo(new PlaceLookup.Merged(idOf("a", 1)));
        assertThat(get(idOf("a", 1)).records()).containsExactly(new RecordRef("a", "r0"), new RecordRef("a", "r1"));
    }

    @Test
    void isDoneFromTheLatestRunOn() {
        run("a", "1", Map.of(), aLibraryInLille());
        run("a", "2", Map.of(), CHANGED);
        run("b", "1", Map.of(), aTownHallInArras());
        assertThat(directory.undoRun("a", "1")).isEqualTo(new RunUndone.NotLatest("2"));
        assertThat(directory.undoRun("a", "2")).isInstanceOf(RunUndone.Done.class);
        assertThat(directory.undoRun("a", "2")).isEqualTo(new RunUndone.NothingToDo());
        assertThat(directory.undoRun("a", "1")).isInstanceOf(RunUndone.Done.class);
        assertThat(directory.undoRun("a", "9")).isEqualTo(new RunUndone.NothingToDo());
        assertThat(directory.undoRun("nobody", "1")).isEqualTo(new RunUndone.NothingToDo());
        assertThat(published()).extracting(Place::id).containsExactly(idOf("b", 0));
    }

    @Test
    void isPossibleForTheLastFiveRuns() {
        for (int run = 1; run <= 6; run++) {
            run("a", Integer.toString(run), Map.of(), aLibraryInLille().with(Field.NAME, List.of("Lieu " + run)));
        }
        for (int run = 6; run >= 2; run--) {
            assertThat(directory.undoRun("a", Integer.toString(run))).isInstanceOf(RunUndone.Done.class);
        }
        assertThat(get(LIBRARY).name()).isEqualTo("Lieu 1");
        assertThat(directory.undoRun("a", "1")).isEqualTo(new RunUndone.NothingToDo());
    }

    @Test
    void takesBackARunThatWasDoneTwiceBecauseNobodyHeardOfItsEnd() {
        run("a", "1", Map.of(), aLibraryInLille());
        List<KnownRecord> before = records();
        run("a", "2", Map.of(), CHANGED, aTownHallInArras());
        assertThat(run("a", "2", Map.of(), CHANGED, aTownHallInArras())).isEqualTo(new Applied(0, 0, 0, 2, 0));
        Facts renamed = aTownHallInArras().with(Field.NAME, List.of("Mairie"));
        assertThat(run("a", "2", Map.of(), CHANGED.with(Field.FEES, List.of()), renamed))
                .isEqualTo(new Applied(0, 0, 2, 0, 0));
        assertThat(directory.undoRun("a", "2")).isInstanceOf(RunUndone.Done.class);
        assertThat(records()).filteredOn(KnownRecord::isLive).isEqualTo(before);
        assertThatThrownBy(() -> run("a", "2", Map.of(), CHANGED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesThroughManyPages() {
        int many = 2 * Publication.BATCH + 10;
        Facts[] rows = IntStream.range(0, many)
                .mapToObj(i -> aLibraryInLille().with(Field.NAME, List.of("Lieu " + i)))
                .toArray(Facts[]::new);
        run("a", "1", Map.of(), rows);
        List<KnownRecord> before = records();
        Facts[] others = IntStream.range(0, many)
                .mapToObj(i -> rows[i].with(Field.PHONE, List.of("+33320000009")))
                .toArray(Facts[]::new);
        directory.publish(
                Publishing.of("a").withRun("2"),
                IntStream.range(10, many + 10)
                        .mapToObj(i -> record("a", "r" + i, others[Math.min(i, many - 1)]))
                        .iterator());
        assertThat(directory.undoRun("a", "2")).isEqualTo(new RunUndone.Done(many + 10, Set.of()));
        assertThat(records()).filteredOn(KnownRecord::isLive).isEqualTo(before);
        assertThat(published()).hasSize(many);
    }

    private SourceUpdate run(String source, String run, Map<String, PlaceId> places, Facts... facts) {
        return directory.publish(
                Publishing.of(source)
                        .withRun(run)
                        .withAcceptRemovals(true)
                        .withPlacing(ref -> Optional.ofNullable(places.get(ref.id()))),
                IntStream.range(0, facts.length)
                        .mapToObj(i -> record(source, "r" + i, facts[i]))
                        .iterator());
    }

    private List<Place> published() {
        List<Place> places = new ArrayList<>();
        directory.forEachPublished(places::add);
        return places;
    }

    private List<KnownRecord> records() {
        List<String> ids = instance.database()
                .jdbc()
                .sql("select id from place order by id")
                .query(String.class)
                .list();
        return new RecordTable(instance.database()).ofPlaces(ids);
    }
}
