package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon._support.Places.aFranceServicesInRoubaix;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;
import static org.jalon._support.Places.record;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.directory.Revision.Act;
import org.jalon.directory.SourceUpdate.Applied;
import org.junit.jupiter.api.Test;

/** Records of a run that join known places. */
class JoiningTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final PlaceId JOINED = idOf("b", 0);
    private static final PlaceId OTHER = idOf("b", 1);
    private static final Facts WITH_MAIL =
            aLibraryInLille().with(Field.PHONE, List.of()).with(Field.EMAILS, List.of("m@lille.example"));

    private final List<RecordStep> told = new ArrayList<>();

    @Test
    void mergesTheRecordAtOnceAndLeadsItsIdToThePlace() {
        publish("a", aLibraryInLille());
        assertThat(join("b", "1", Map.of("r0", LIBRARY), WITH_MAIL, aTownHallInArras()))
                .isEqualTo(new Applied(1, 1, 0, 0, 0));
        assertThat(directory.lookup(JOINED.text())).isEqualTo(new PlaceLookup.Merged(LIBRARY));
        assertThat(get(LIBRARY).records()).containsExactly(new RecordRef("a", "r0"), new RecordRef("b", "r0"));
        assertThat(get(LIBRARY).facts().text(Field.EMAILS)).isEqualTo("m@lille.example");
        assertThat(get(OTHER).records()).containsExactly(new RecordRef("b", "r1"));
        assertThat(directory.history(JOINED))
                .extracting(Revision::kind, Revision::act, Revision::decision)
                .containsExactly(tuple(Kind.CREATED, Act.HEARD, "run:1"), tuple(Kind.MERGED, Act.MERGED, "run:1"));
        Revision taking = directory.history(LIBRARY).getLast();
        assertThat(taking.act()).isEqualTo(Act.TOOK_IN);
        assertThat(taking.cause()).isEqualTo(new RecordRef("b", "r0"));
        assertThat(taking.changes()).containsOnlyKeys(Field.EMAILS);
    }

    @Test
    void staysJoinedInLaterRunsWithoutBeingAskedAgain() {
        publish("a", aLibraryInLille());
        join("b", "1", Map.of("r0", LIBRARY), WITH_MAIL);
        assertThat(join("b", "2", Map.of(), WITH_MAIL)).isEqualTo(new Applied(0, 0, 0, 1, 0));
        assertThat(join("b", "3", Map.of("r0", idOf("b", 7)), WITH_MAIL.with(Field.EMAILS, List.of("n@lille.example"))))
                .isEqualTo(new Applied(0, 0, 1, 0, 0));
        assertThat(get(LIBRARY).facts().text(Field.EMAILS)).isEqualTo("n@lille.example");
        publish("b");
        assertThat(get(LIBRARY).facts().all(Field.EMAILS)).isEmpty();
        assertThat(join("b", "4", Map.of(), WITH_MAIL)).isEqualTo(new Applied(1, 0, 0, 0, 0));
        assertThat(get(LIBRARY).facts().text(Field.EMAILS)).isEqualTo("m@lille.example");
    }

    @Test
    void followsMergesAndLeavesPlacesThatNobodyFinds() {
        publish("a", aLibraryInLille(), aTownHallInArras(), aFranceServicesInRoubaix());
        directory.merge(idOf("a", 0), idOf("a", 1), DECISION);
        directory.close(idOf("a", 2), DECISION);
        Applied applied = (Applied) join(
                "b",
                "1",
                Map.of("r0", LIBRARY, "r1", idOf("a", 2), "r2", new PlaceId("0000000000")),
                WITH_MAIL,
                aFranceServicesInRoubaix(),
                aTownHallInArras());
        assertThat(applied).isEqualTo(new Applied(2, 1, 0, 0, 0));
        assertThat(directory.lookup(JOINED.text())).isEqualTo(new PlaceLookup.Merged(idOf("a", 1)));
        assertThat(get(OTHER).name()).isEqualTo("France Services du Galon");
    }

    @Test
    void letsSeveralRecordsJoinOnePlaceEachWithItsStep() {
        publish("a", aLibraryInLille());
        join("b", "1", Map.of("r0", LIBRARY, "r1", LIBRARY, "r2", LIBRARY), WITH_MAIL, WITH_MAIL, WITH_MAIL);
        assertThat(get(LIBRARY).records()).hasSize(4);
        assertThat(directory.history(LIBRARY))
                .extracting(Revision::act)
                .containsExactly(Act.HEARD, Act.TOOK_IN, Act.TOOK_IN, Act.TOOK_IN);
        directory.unmerge(OTHER, DECISION);
        assertThat(get(LIBRARY).records()).hasSize(3);
        assertThat(get(OTHER).records()).containsExactly(new RecordRef("b", "r1"));
    }

    @Test
    void isAskedAgainForARecordThatComesBackToAPlaceOfItsOwn() {
        publish("a", aLibraryInLille());
        publish("b", WITH_MAIL);
        publish("b");
        assertThat(join("b", "1", Map.of("r0", LIBRARY), WITH_MAIL)).isEqualTo(new Applied(0, 1, 0, 0, 0));
        assertThat(directory.lookup(JOINED.text())).isEqualTo(new PlaceLookup.Merged(LIBRARY));
        directory.unmerge(JOINED, DECISION);
        directory.close(JOINED, DECISION);
        publish("b");
        join("b", "2", Map.of("r0", LIBRARY), WITH_MAIL);
        assertThat(directory.lookup(JOINED.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
    }

    @Test
    void joinsInManyPagesAtOnce() {
        int many = 2 * Publication.BATCH + 10;
        Facts[] rows = IntStream.range(0, many)
                .mapToObj(i -> aLibraryInLille().with(Field.NAME, List.of("Lieu " + i)))
                .toArray(Facts[]::new);
        publish("a", rows);
        Placing same = ref -> Optional.of(NewIds.id(new RecordRef("a", ref.id()), 0));
        SourceUpdate update = directory.publish(Publishing.of("b").withPlacing(same), rows("b", rows));
        assertThat(update).isEqualTo(new Applied(0, many, 0, 0, 0));
        List<Place> places = new ArrayList<>();
        directory.forEachPublished(places::add);
        assertThat(places).hasSize(many).allMatch(place -> place.records().size() == 2);
    }

    @Test
    void tellsTheSameStepsDryAndReal() {
        Facts gone = aTownHallInArras().with(Field.NAME, List.of("Mairie"));
        publish("a", aLibraryInLille());
        publish("b", aTownHallInArras(), aFranceServicesInRoubaix(), gone);
        Facts changed = aTownHallInArras().with(Field.PHONE, List.of("+33320000009"));
        List<OriginRecord> now = List.of(
                record("b", "r0", changed),
                record("b", "r1", aFranceServicesInRoubaix()),
                record("b", "r9", WITH_MAIL));
        Publishing order = Publishing.of("b")
                .withAcceptRemovals(true)
                .withPlacing(ref -> Optional.of(LIBRARY))
                .withListener(told::add);
        SourceUpdate dry = directory.publish(order.withDryRun(true), now.iterator());
        List<RecordStep> foretold = List.copyOf(told);
        told.clear();
        assertThat(directory.publish(order, now.iterator())).isEqualTo(dry).isEqualTo(new Applied(0, 1, 1, 1, 1));
        assertThat(told).isEqualTo(foretold);
        assertThat(told)
                .extracting(RecordStep::record, RecordStep::kind, RecordStep::place)
                .containsExactlyInAnyOrder(
                        tuple(new RecordRef("b", "r0"), RecordStep.Kind.CHANGED, idOf("b", 0)),
                        tuple(new RecordRef("b", "r1"), RecordStep.Kind.REPEATED, idOf("b", 1)),
                        tuple(new RecordRef("b", "r2"), RecordStep.Kind.GONE, idOf("b", 2)),
                        tuple(new RecordRef("b", "r9"), RecordStep.Kind.JOINED, LIBRARY));
        assertThat(told)
                .filteredOn(step -> step.kind() == RecordStep.Kind.CHANGED)
                .extracting(RecordStep::changes)
                .containsExactly(Map.ofEntries(Map.entry(
                        Field.PHONE, new FieldChange(List.of(), List.of("+33320000009"), new RecordRef("b", "r0")))));
    }

    private SourceUpdate join(String source, String run, Map<String, PlaceId> places, Facts... facts) {
        return directory.publish(
                Publishing.of(source).withRun(run).withPlacing(ref -> Optional.ofNullable(places.get(ref.id()))),
                rows(source, facts));
    }

    private static Iterator<OriginRecord> rows(String source, Facts... facts) {
        return IntStream.range(0, facts.length)
                .mapToObj(i -> record(source, "r" + i, facts[i]))
                .iterator();
    }
}
