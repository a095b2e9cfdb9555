package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Revision.Act;
import org.junit.jupiter.api.Test;

/** Parting what was joined, and choosing what is published of what is joined. */
class SplittingTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final PlaceId SAME = idOf("b", 0);
    private static final RecordRef OWN = new RecordRef("a", "r0");
    private static final RecordRef JOINED = new RecordRef("b", "r0");
    private static final Facts OTHER =
            aLibraryInLille().with(Field.PHONE, List.of("+33320000009")).with(Field.EMAILS, List.of("m@lille.example"));

    @Test
    void givesARecordThatJoinedItsPlaceAgain() {
        publish("a", aLibraryInLille());
        join("b", OTHER);
        assertThat(directory.split(JOINED, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(SAME).records()).containsExactly(JOINED);
        assertThat(get(LIBRARY).facts()).isEqualTo(directory.asOf(LIBRARY, 1).orElseThrow());
        assertThat(directory.history(SAME).getLast().act()).isEqualTo(Act.UNMERGED);
        assertThat(directory.split(JOINED, DECISION)).isEqualTo(new Moved.NothingToDo());
        publish("b", OTHER.with(Field.NAME, List.of("Autre lieu")));
        assertThat(get(SAME).name()).isEqualTo("Autre lieu");
    }

    @Test
    void makesANewPlaceOfARecordThatNeverHadItsOwn() {
        publish("a", aLibraryInLille());
        publish("b", OTHER);
        directory.merge(SAME, LIBRARY, DECISION);
        say(LIBRARY, Field.HOURS, "Mo 10:00-12:00");
        assertThat(directory.split(OWN, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(LIBRARY).records()).containsExactly(JOINED, RecordRef.ofPeople(LIBRARY));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Mo 10:00-12:00");
        PlaceId left = placeOf(OWN);
        assertThat(get(left).facts().text(Field.PHONE)).isEqualTo("+33320000001");
        assertThat(directory.history(left).getFirst().act()).isEqualTo(Act.SPLIT);
        publish("a", aLibraryInLille().with(Field.PHONE, List.of("+33320000005")));
        assertThat(get(left).facts().text(Field.PHONE)).isEqualTo("+33320000005");
        assertThat(directory.merge(left, LIBRARY, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(directory.unmerge(left, DECISION)).isInstanceOf(Moved.Done.class);
        assertThat(get(left).records()).containsExactly(OWN);
    }

    @Test
    void splitsOnlyWhatIsThereAndNotAlone() {
        publish("a", aLibraryInLille());
        assertThat(directory.split(OWN, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThat(directory.split(JOINED, DECISION)).isEqualTo(new Moved.NotPossible(new PlaceLookup.Unknown()));
        join("b", OTHER);
        publish("b");
        assertThat(directory.split(JOINED, DECISION)).isEqualTo(new Moved.NothingToDo());
        assertThatThrownBy(() -> directory.split(RecordRef.ofPeople(LIBRARY), DECISION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesBackAJoinFromTheHistoryOfEitherPlace() {
        publish("a", aLibraryInLille());
        join("b", OTHER);
        long taking = directory.history(LIBRARY).getLast().number();
        assertThat(directory.undo(taking, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(SAME).records()).containsExactly(JOINED);
    }

    @Test
    void restoresBothPlacesWithWhatWasSaidLater() {
        publish("a", aLibraryInLille());
        publish("b", OTHER);
        say(SAME, Field.FEES, "Payant");
        directory.merge(SAME, LIBRARY, DECISION);
        say(LIBRARY, Field.HOURS, "Mo 10:00-12:00");
        publish("b", OTHER.with(Field.EMAILS, List.of("n@lille.example")));
        publish("a", aLibraryInLille().with(Field.SUMMARY, List.of("Lire")));
        directory.unmerge(SAME, DECISION);
        assertThat(get(SAME).facts().all(Field.FEES)).containsExactly("Payant");
        assertThat(get(SAME).facts().text(Field.EMAILS)).isEqualTo("n@lille.example");
        assertThat(get(SAME).facts().text(Field.HOURS)).isEqualTo("Tu-Sa 10:00-18:00");
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Mo 10:00-12:00");
        assertThat(get(LIBRARY).facts().text(Field.SUMMARY)).isEqualTo("Lire");
        assertThat(get(LIBRARY).facts().all(Field.FEES)).containsExactly("Gratuit");
    }

    @Test
    void publishesWhatSomebodyChoseUntilTheyAreParted() {
        publish("a", aLibraryInLille());
        publish("b", OTHER);
        say(LIBRARY, Field.PHONE, "+33320000004");
        directory.merge(
                SAME, LIBRARY, Map.of(Field.PHONE, JOINED, Field.EMAILS, OWN, Field.LONGITUDE, JOINED), DECISION);
        Place merged = get(LIBRARY);
        assertThat(merged.facts().text(Field.PHONE)).isEqualTo("+33320000009");
        assertThat(merged.facts().all(Field.EMAILS)).isEmpty();
        assertThat(merged.origin(Field.PHONE)).contains(RecordRef.ofPeople(LIBRARY));
        assertThat(merged.origin(Field.LATITUDE)).contains(RecordRef.ofPeople(LIBRARY));
        directory.unmerge(SAME, DECISION);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000004");
        assertThat(get(LIBRARY).origin(Field.LATITUDE)).contains(OWN);
        assertThat(get(SAME).facts().all(Field.EMAILS)).containsExactly("m@lille.example");
    }

    @Test
    void keepsAChoiceThatSomebodyCorrectedLater() {
        publish("a", aLibraryInLille());
        publish("b", OTHER);
        directory.merge(SAME, LIBRARY, Map.of(Field.PHONE, JOINED, Field.FEES, OWN), DECISION);
        say(LIBRARY, Field.PHONE, "+33320000003");
        directory.unmerge(SAME, DECISION);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000003");
        assertThat(get(LIBRARY).origin(Field.FEES)).contains(OWN);
    }

    @Test
    void refusesChoicesThatAreNone() {
        publish("a", aLibraryInLille());
        publish("b", OTHER);
        assertThatThrownBy(() -> directory.merge(SAME, LIBRARY, Map.of(Field.ID, OWN), DECISION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> directory.merge(SAME, LIBRARY, Map.of(Field.PHONE, new RecordRef("c", "r0")), DECISION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(directory.lookup(SAME.text())).isInstanceOf(PlaceLookup.Published.class);
    }

    @Test
    void followsTheTrustInASource() {
        publish("a", aLibraryInLille());
        join("b", OTHER);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000009");
        directory.describe(profile("a", Trust.REFERENCE), DECISION);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000001");
        Revision weighed = directory.history(LIBRARY).getLast();
        assertThat(weighed.act()).isEqualTo(Act.WEIGHED);
        assertThat(weighed.decision()).isEqualTo(DECISION);
        assertThat(weighed.changes()).containsOnlyKeys(Field.PHONE);
        long head = directory.head();
        directory.describe(new SourceProfile("a", "Réseau A", "A", "", "", false, Trust.REFERENCE), DECISION);
        assertThat(directory.head()).isEqualTo(head);
    }

    @Test
    void knowsWhoseASourceIs() {
        publish("a", aLibraryInLille());
        say(LIBRARY, Field.PHONE, "+33320000003");
        assertThat(directory.findSource("a")).contains(SourceProfile.of("a"));
        assertThat(directory.findSource("b")).isEmpty();
        assertThat(directory.findSource(RecordRef.PEOPLE)).isEmpty();
        directory.describe(profile("b", Trust.INDICATIVE), DECISION);
        assertThat(directory.findSource("b")).contains(profile("b", Trust.INDICATIVE));
        assertThat(directory.listProfiles()).extracting(SourceProfile::name).containsExactly("a", "b");
        assertThat(directory.listSources()).extracting(SourceSummary::name).containsExactly("a");
    }

    @Test
    void believesTheRecordThatAPersonFoundRightAfterTheyAreJoined() {
        publish("a", aLibraryInLille());
        directory.verify(LIBRARY, DECISION);
        publish("b", OTHER.with(Field.UPDATED_ON, List.of("2026-11-01")));
        directory.merge(SAME, LIBRARY, DECISION);
        assertThat(get(LIBRARY).origin(Field.PHONE)).contains(OWN);
        publish("b", OTHER.with(Field.UPDATED_ON, List.of("2026-11-02")));
        assertThat(get(LIBRARY).origin(Field.PHONE)).contains(OWN);
        long verification = directory.history(LIBRARY).get(1).number();
        directory.unmerge(SAME, DECISION);
        assertThat(directory.undo(verification, DECISION)).isInstanceOf(Undone.Done.class);
        directory.merge(SAME, LIBRARY, DECISION);
        assertThat(get(LIBRARY).origin(Field.PHONE)).contains(JOINED);
    }

    private void join(String source, Facts facts) {
        directory.publish(
                Publishing.of(source).withPlacing(ref -> Optional.of(LIBRARY)),
                List.of(record(source, "r0", facts)).iterator());
    }

    private PlaceId placeOf(RecordRef ref) {
        PlaceId[] found = new PlaceId[1];
        directory.forEachRecord(record -> found[0] = record.ref().equals(ref) ? record.place() : found[0]);
        return found[0];
    }

    private static SourceProfile profile(String name, Trust trust) {
        return new SourceProfile(name, "Réseau " + name, "", "", "", true, trust);
    }
}
