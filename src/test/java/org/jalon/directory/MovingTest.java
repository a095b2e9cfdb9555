package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon._support.Places.aFranceServicesInRoubaix;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.aTownHallInArras;

import java.util.List;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.directory.Revision.Act;
import org.junit.jupiter.api.Test;

class MovingTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final PlaceId SAME = idOf("b", 0);
    private static final PlaceId THIRD = idOf("c", 0);
    private static final PlaceId NOBODY = new PlaceId("0000000000");
    private static final Facts SHORT =
            aLibraryInLille().with(Field.NAME, List.of("Médiathèque")).with(Field.EMAILS, List.of("m@lille.example"));

    @Test
    void withholdsAClosedPlaceWhateverItsSourceSays() {
        publish("a", aLibraryInLille());
        assertThat(directory.close(LIBRARY, DECISION)).isEqualTo(new Moved.Done(2));
        assertThat(directory.lookup(LIBRARY.text()))
                .isInstanceOfSatisfying(
                        PlaceLookup.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.closed()).isTrue());
        publish("a", aLibraryInLille().with(Field.PHONE, List.of("+33320000009")));
        publish("a");
        publish("a", aLibraryInLille().with(Field.PHONE, List.of("+33320000008")));
        assertThat(directory.head()).isEqualTo(2);
        assertThat(directory.close(LIBRARY, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.reopen(LIBRARY, DECISION)).isEqualTo(new Moved.Done(3));
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000008");
        assertThat(directory.reopen(LIBRARY, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.history(LIBRARY))
                .extracting(Revision::kind)
                .containsExactly(Kind.CREATED, Kind.REMOVED, Kind.CREATED);
    }

    @Test
    void doesNotReopenWhatNoSourceHas() {
        publish("a", aLibraryInLille());
        publish("a");
        assertThat(directory.reopen(LIBRARY, DECISION)).isInstanceOf(Moved.NotPossible.class);
        assertThat(directory.close(LIBRARY, DECISION)).isInstanceOf(Moved.Done.class);
        publish("a", aLibraryInLille());
        assertThat(directory.find(List.of(LIBRARY))).isEmpty();
    }

    @Test
    void makesOnePlaceOfTwo() {
        publish("a", aLibraryInLille());
        publish("b", SHORT);
        directory.verify(SAME, DECISION);
        assertThat(directory.merge(SAME, LIBRARY, DECISION)).isEqualTo(new Moved.Done(4));
        assertThat(directory.lookup(SAME.text())).isEqualTo(new PlaceLookup.Merged(LIBRARY));
        Place place = get(LIBRARY);
        assertThat(place.facts().text(Field.EMAILS)).isEqualTo("m@lille.example");
        assertThat(place.records())
                .containsExactly(new RecordRef("a", "r0"), new RecordRef("b", "r0"), RecordRef.ofPeople(SAME));
        assertThat(place.verification()).isPresent();
        assertThat(directory.changesSince(3, 10))
                .extracting(PlaceChange::id, PlaceChange::kind, change -> change.into())
                .containsExactly(tuple(SAME, Kind.MERGED, LIBRARY), tuple(LIBRARY, Kind.UPDATED, null));
        publish("b", SHORT.with(Field.EMAILS, List.of("new@lille.example")));
        assertThat(get(LIBRARY).facts().text(Field.EMAILS)).isEqualTo("new@lille.example");
    }

    @Test
    void givesBackWhatAMergeBroughtEvenAfterLaterImports() {
        publish("a", aLibraryInLille());
        publish("b", SHORT);
        directory.verify(SAME, DECISION);
        Facts before = get(LIBRARY).facts();
        directory.merge(SAME, LIBRARY, DECISION);
        publish("b", SHORT.with(Field.EMAILS, List.of("new@lille.example")));
        assertThat(directory.unmerge(SAME, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(SAME).facts().text(Field.EMAILS)).isEqualTo("new@lille.example");
        assertThat(get(LIBRARY).facts()).isEqualTo(before);
        assertThat(get(LIBRARY).verification()).isEmpty();
        assertThat(get(SAME).verification()).isPresent();
        assertThat(directory.unmerge(SAME, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.history(LIBRARY))
                .extracting(Revision::act)
                .containsExactly(Act.HEARD, Act.TOOK_IN, Act.HEARD, Act.GAVE_BACK);
    }

    @Test
    void followsChainsOfMergesAndPartsThemInAnyOrder() {
        publish("a", aLibraryInLille());
        publish("b", SHORT);
        publish("c", aFranceServicesInRoubaix());
        directory.merge(LIBRARY, SAME, DECISION);
        directory.merge(SAME, THIRD, DECISION);
        assertThat(directory.lookup(LIBRARY.text())).isEqualTo(new PlaceLookup.Merged(THIRD));
        assertThat(get(THIRD).records()).hasSize(3);
        assertThat(directory.unmerge(LIBRARY, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(LIBRARY).records()).containsExactly(new RecordRef("a", "r0"));
        assertThat(get(THIRD).records()).hasSize(2);
        assertThat(directory.unmerge(SAME, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(SAME).records()).containsExactly(new RecordRef("b", "r0"));
        assertThat(get(THIRD).records()).containsExactly(new RecordRef("c", "r0"));
        assertThat(get(LIBRARY).records()).containsExactly(new RecordRef("a", "r0"));
    }

    @Test
    void knowsWhenThereIsNothingToMergeOrNoWay() {
        publish("a", aLibraryInLille());
        publish("b", SHORT);
        publish("c", aTownHallInArras());
        assertThat(directory.merge(LIBRARY, LIBRARY, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.merge(NOBODY, LIBRARY, DECISION))
                .isEqualTo(new Moved.NotPossible(new PlaceLookup.Unknown()));
        assertThat(directory.merge(LIBRARY, NOBODY, DECISION))
                .isEqualTo(new Moved.NotPossible(new PlaceLookup.Unknown()));
        assertThat(directory.merge(NOBODY, NOBODY, DECISION))
                .isEqualTo(new Moved.NotPossible(new PlaceLookup.Unknown()));
        directory.merge(SAME, LIBRARY, DECISION);
        assertThat(directory.merge(LIBRARY, SAME, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.merge(SAME, LIBRARY, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.merge(SAME, THIRD, DECISION))
                .isEqualTo(new Moved.NotPossible(new PlaceLookup.Merged(LIBRARY)));
        directory.close(THIRD, DECISION);
        assertThat(directory.merge(LIBRARY, THIRD, DECISION)).isInstanceOf(Moved.NotPossible.class);
        assertThat(directory.close(SAME, DECISION)).isInstanceOf(Moved.NotPossible.class);
        assertThat(say(SAME, Field.PHONE)).isEqualTo(new Amended.NotPublished(new PlaceLookup.Merged(LIBRARY)));
        assertThat(directory.merge(THIRD, SAME, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(directory.lookup(THIRD.text())).isEqualTo(new PlaceLookup.Merged(LIBRARY));
    }
}
