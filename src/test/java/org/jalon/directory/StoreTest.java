package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon._support.Places.aFranceServicesInRoubaix;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.record;
import static org.jalon._support.Places.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jalon._support.Instance;
import org.jalon._support.Places;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.SourceUpdate.Applied;
import org.jalon.directory.SourceUpdate.TooManyGone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the directory promises, on each database it runs on. */
abstract class StoreTest {

    @TempDir
    Path data;

    private Instance instance;
    private Directory directory;

    abstract Instance open(Path data);

    @BeforeEach
    void openInstance() {
        instance = open(data);
        directory = instance.directory();
    }

    @AfterEach
    void closeInstance() {
        instance.close();
    }

    @Test
    void publishesNewRecordsAsPlaces() {
        assertThat(publish(aLibraryInLille(), aTownHallInArras())).isEqualTo(new Applied(2, 0, 0, 0, 0));
        assertThat(directory.head()).isEqualTo(2);
        assertThat(instance.changes()).containsExactly(new PlacesChanged(2));
        Place library = published("Médiathèque des Tilleuls");
        assertThat(library.facts()).isEqualTo(aLibraryInLille().with(Field.ID, List.of("r0")));
        assertThat(library.records()).containsExactly(new RecordRef(Places.SOURCE, "r0"));
        assertThat(library.origin(Field.PHONE)).contains(new RecordRef(Places.SOURCE, "r0"));
        assertThat(library.verification()).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        publish(aLibraryInLille(), aTownHallInArras());
        Place before = published("Médiathèque des Tilleuls");
        assertThat(publish(aLibraryInLille(), aTownHallInArras())).isEqualTo(new Applied(0, 0, 0, 2, 0));
        assertThat(directory.head()).isEqualTo(2);
        assertThat(instance.changes()).hasSize(1);
        Place after = published("Médiathèque des Tilleuls");
        assertThat(after.changedAt()).isEqualTo(before.changedAt());
        assertThat(after.seenAt()).isAfterOrEqualTo(before.seenAt());
    }

    @Test
    void makesOneRevisionOfAChangedRecord() {
        publish(aLibraryInLille(), aTownHallInArras());
        Place before = published("Médiathèque des Tilleuls");
        Facts changed =
                aLibraryInLille().with(Field.PHONE, List.of("+33320000002")).with(Field.FEES, List.of());
        assertThat(publish(changed, aTownHallInArras())).isEqualTo(new Applied(0, 0, 1, 1, 0));
        Revision last = directory.history(before.id()).getLast();
        RecordRef origin = new RecordRef(Places.SOURCE, "r0");
        assertThat(last.kind()).isEqualTo(Kind.UPDATED);
        assertThat(last.cause()).isEqualTo(origin);
        assertThat(last.changes())
                .containsOnlyKeys(Field.PHONE, Field.FEES)
                .containsEntry(Field.PHONE, new FieldChange(List.of("+33320000001"), List.of("+33320000002"), origin))
                .containsEntry(Field.FEES, new FieldChange(List.of("Gratuit"), List.of(), null));
        assertThat(directory.changesSince(2, 10))
                .extracting(PlaceChange::revision, PlaceChange::id, PlaceChange::kind)
                .containsExactly(tuple(3L, before.id(), Kind.UPDATED));
        assertThat(published("Médiathèque des Tilleuls").revision()).isEqualTo(3);
    }

    @Test
    void keepsANewRowOfTheSameFactsWithoutTellingAnybody() {
        publish(aLibraryInLille());
        OriginRecord again = record("r0", aLibraryInLille());
        OriginRecord spelt = new OriginRecord(
                again.ref(),
                again.facts(),
                "{\"nom\":\"MEDIATHEQUE\"}",
                List.of(new RecordIssue(Code.PHONE_INVALID, Field.PHONE, "12", "")));
        assertThat(publish(List.of(spelt))).isEqualTo(new Applied(0, 0, 0, 1, 0));
        assertThat(directory.head()).isEqualTo(1);
        KnownRecord kept =
                directory.records(published("Médiathèque des Tilleuls").id()).getFirst();
        assertThat(kept.raw()).isEqualTo("{\"nom\":\"MEDIATHEQUE\"}");
        assertThat(kept.issues()).isEqualTo(spelt.issues());
    }

    @Test
    void withdrawsWhatIsGoneAndBringsItBackUnderTheSameId() {
        Facts[] six = IntStream.range(0, 6)
                .mapToObj(i -> aLibraryInLille().with(Field.NAME, List.of("Lieu " + i)))
                .toArray(Facts[]::new);
        publish(six);
        PlaceId last = published("Lieu 5").id();
        assertThat(publish(Arrays.copyOf(six, 5))).isEqualTo(new Applied(0, 0, 0, 5, 1));
        assertThat(directory.find(List.of(last))).isEmpty();
        assertThat(directory.lookup(last.text()))
                .isInstanceOfSatisfying(
                        PlaceLookup.Withdrawn.class,
                        gone -> assertThat(gone.lastKnown().name()).isEqualTo("Lieu 5"));
        assertThat(directory.records(last).getFirst().withdrawal()).isPresent();
        assertThat(publish(six)).isEqualTo(new Applied(1, 0, 0, 5, 0));
        assertThat(published("Lieu 5").id()).isEqualTo(last);
        assertThat(directory.history(last))
                .extracting(Revision::kind)
                .containsExactly(Kind.CREATED, Kind.REMOVED, Kind.CREATED);
    }

    @Test
    void asksBeforeWithdrawingMoreThanAFifth() {
        publish(five());
        assertThat(publish(Arrays.copyOf(five(), 4))).isInstanceOf(Applied.class); // exactly a fifth
        assertThat(publish(Arrays.copyOf(five(), 3))).isEqualTo(new TooManyGone(1, 4));
        assertThat(directory.listSources().getFirst().records()).isEqualTo(4);
        SourceUpdate accepted = directory.publish(
                Publishing.of(Places.SOURCE).withAcceptRemovals(true),
                records(Arrays.copyOf(five(), 3)).iterator());
        assertThat(accepted).isEqualTo(new Applied(0, 0, 0, 3, 1));
    }

    @Test
    void undoesADryRun() {
        publish(aLibraryInLille());
        Facts changed = aLibraryInLille().with(Field.NAME, List.of("Autre nom"));
        assertThat(directory.publish(
                        Publishing.of(Places.SOURCE).withDryRun(true),
                        records(changed, aTownHallInArras()).iterator()))
                .isEqualTo(new Applied(1, 0, 1, 0, 0));
        assertThat(directory.head()).isEqualTo(1);
        assertThat(instance.changes()).hasSize(1);
        assertThat(all()).extracting(Place::name).containsExactly("Médiathèque des Tilleuls");
    }

    @Test
    void keepsTheLastOfARepeatedIdEvenFarApart() {
        List<OriginRecord> rows = new ArrayList<>();
        rows.add(record("twice", aLibraryInLille()));
        IntStream.range(0, 2 * Publication.BATCH).forEach(i -> rows.add(record("n" + i, aTownHallInArras())));
        rows.add(record("twice", aFranceServicesInRoubaix()));
        assertThat(publish(rows)).isEqualTo(new Applied(2 * Publication.BATCH + 1, 0, 0, 0, 0));
        Place place = published("France Services du Galon");
        assertThat(publish(rows)).isEqualTo(new Applied(0, 0, 0, 2 * Publication.BATCH + 1, 0));
        assertThat(directory.history(place.id())).hasSize(1);
    }

    @Test
    void keepsTopicsThatTheNewerStandardCannotSay() {
        publish(aFranceServicesInRoubaix());
        Facts exported = aFranceServicesInRoubaix().with(Field.TOPICS, List.of());
        assertThat(publish(exported)).isEqualTo(new Applied(0, 0, 0, 1, 0));
        assertThat(publish(exported)).isEqualTo(new Applied(0, 0, 0, 1, 0));
        assertThat(published("France Services du Galon").facts().all(Field.TOPICS))
                .hasSize(2);
        Facts other = exported.with(Field.SERVICES, List.of("Loisirs et créations numériques"));
        assertThat(publish(other)).isEqualTo(new Applied(0, 0, 1, 0, 0));
        assertThat(published("France Services du Galon").facts().all(Field.TOPICS))
                .isEmpty();
    }

    @Test
    void givesTheSameIdsOnAnotherMachineAndNeverOneTwice() {
        RecordRef ref = new RecordRef(Places.SOURCE, "r0");
        publish("elsewhere", List.of(record("elsewhere", "x", aTownHallInArras())));
        PlaceId wanted = NewIds.id(ref, 0);
        instance.database().jdbc().sql("""
                        insert into place (id, status, facts, records, origins, revision, created_at, changed_at)
                        values (:id, 'withdrawn', '{}', '[["test","old"]]', '{}', 0, 0, 0)
                        """).param("id", wanted.text()).update();
        publish(aLibraryInLille());
        assertThat(published("Médiathèque des Tilleuls").id())
                .isEqualTo(NewIds.id(ref, 1))
                .isNotEqualTo(wanted);
    }

    @Test
    void leavesNothingBehindWhenTheSourceBreaks() {
        publish(aLibraryInLille());
        Iterator<OriginRecord> breaking = new Iterator<>() {
            private int read;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public OriginRecord next() {
                if (read == 3 * Publication.BATCH) {
                    throw new IllegalStateException("cut here");
                }
                return record("b" + read++, aTownHallInArras());
            }
        };
        assertThatThrownBy(() -> directory.publish(Publishing.of(Places.SOURCE).withAcceptRemovals(true), breaking))
                .hasMessage("cut here");
        assertThat(all()).hasSize(1);
        assertThat(publish(aLibraryInLille())).isEqualTo(new Applied(0, 0, 0, 1, 0));
    }

    @Test
    void findsPlacesInTheOrderAsked() {
        publish(aLibraryInLille(), aTownHallInArras(), aFranceServicesInRoubaix());
        List<PlaceId> ids = all().stream().map(Place::id).toList();
        assertThat(ids).isSorted();
        PlaceId unknown = new PlaceId("0000000000");
        List<PlaceId> asked = List.of(ids.get(2), unknown, ids.get(0), ids.get(1));
        for (int warm = 0; warm < 2; warm++) {
            assertThat(directory.find(asked)).extracting(Place::id).containsExactly(ids.get(2), ids.get(0), ids.get(1));
        }
        assertThat(directory.lookup("0000000000")).isEqualTo(new PlaceLookup.Unknown());
        assertThat(directory.lookup("' or 1=1 --")).isEqualTo(new PlaceLookup.Unknown());
    }

    @Test
    void followsWhatAnotherProcessPublishes() {
        publish(aLibraryInLille());
        PlaceId id = published("Médiathèque des Tilleuls").id();
        directory.find(List.of(id));
        Directory other = new Directory(instance.database(), event -> {});
        other.publish(
                Publishing.of(Places.SOURCE),
                records(aLibraryInLille().with(Field.NAME, List.of("Nouveau nom")))
                        .iterator());
        assertThat(directory.head()).isEqualTo(2);
        assertThat(directory.find(List.of(id)).getFirst().name()).isEqualTo("Nouveau nom");
    }

    @Test
    void numbersRevisionsInTheOrderInWhichTheyAppear() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.range(0, 5)
                        .forEach(round ->
                                publish("source" + writer, List.of(record("source" + writer, "r", numbered(round)))))))
                .toList();
        List<Long> followed = new ArrayList<>();
        while (followed.size() < 20) {
            long last = followed.isEmpty() ? 0 : followed.getLast();
            directory.changesSince(last, 3).forEach(change -> followed.add(change.revision()));
        }
        writers.forEach(CompletableFuture::join);
        assertThat(followed)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(directory.listSources()).hasSize(4);
    }

    private static Facts numbered(int round) {
        return aTownHallInArras().with(Field.NAME, List.of("Mairie " + round));
    }

    private Facts[] five() {
        return IntStream.range(0, 5)
                .mapToObj(i -> aTownHallInArras().with(Field.ADDRESS, List.of(i + " rue")))
                .toArray(Facts[]::new);
    }

    private SourceUpdate publish(Facts... facts) {
        return publish(records(facts));
    }

    private SourceUpdate publish(List<OriginRecord> rows) {
        return publish(Places.SOURCE, rows);
    }

    private SourceUpdate publish(String source, List<OriginRecord> rows) {
        return directory.publish(Publishing.of(source), rows.iterator());
    }

    private List<Place> all() {
        List<Place> places = new ArrayList<>();
        directory.forEachPublished(places::add);
        return places;
    }

    private Place published(String name) {
        return all().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
