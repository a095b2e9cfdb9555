package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aLibraryInLille;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Undone.Reason;
import org.junit.jupiter.api.Test;

class UndoingTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final PlaceId SAME = idOf("b", 0);
    private static final String HOURS = "Tu-Fr 14:00-18:00";

    @Test
    void givesBackWhatWasBeforeAnAmendment() {
        publish("a", aLibraryInLille());
        Facts before = get(LIBRARY).facts();
        long first = revision(say(LIBRARY, Field.HOURS, HOURS));
        Facts between = get(LIBRARY).facts();
        long second = revision(say(LIBRARY, Field.HOURS));
        assertThat(directory.undo(second, DECISION)).isEqualTo(new Undone.Done(4, Set.of()));
        assertThat(get(LIBRARY).facts()).isEqualTo(between);
        assertThat(directory.undo(first, DECISION)).isEqualTo(new Undone.Done(5, Set.of()));
        assertThat(get(LIBRARY).facts()).isEqualTo(before);
        assertThat(get(LIBRARY).records()).containsExactly(new RecordRef("a", "r0"));
        assertThat(directory.undo(first, DECISION)).isEqualTo(new Undone.NotPossible(Reason.CHANGED_SINCE));
    }

    @Test
    void leavesTheSourceFreeToSpeakAgainAfterwards() {
        publish("a", aLibraryInLille());
        directory.undo(revision(say(LIBRARY, Field.HOURS, HOURS)), DECISION);
        publish("a", aLibraryInLille().with(Field.HOURS, List.of("We 09:00-12:00")));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("We 09:00-12:00");
    }

    @Test
    void leavesWhatChangedLaterAndSaysSo() {
        publish("a", aLibraryInLille());
        long both = revision(directory.amend(new Amendment(
                LIBRARY,
                1,
                Map.of(Field.HOURS, List.of(HOURS), Field.PHONE, List.of("+33320000009")),
                true,
                DECISION)));
        say(LIBRARY, Field.PHONE);
        assertThat(directory.undo(both, DECISION)).isEqualTo(new Undone.Done(4, Set.of(Field.PHONE)));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Tu-Sa 10:00-18:00");
        assertThat(get(LIBRARY).facts().all(Field.PHONE)).isEmpty();
        assertThat(get(LIBRARY).verification()).isEmpty();
    }

    @Test
    void leavesWhatTheSourceSaidSince() {
        publish("a", aLibraryInLille());
        long hours = revision(say(LIBRARY, Field.HOURS, HOURS));
        publish("a", aLibraryInLille().with(Field.HOURS, List.of("We 09:00-12:00")));
        assertThat(directory.undo(hours, DECISION)).isEqualTo(new Undone.NotPossible(Reason.CHANGED_SINCE));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("We 09:00-12:00");
    }

    @Test
    void takesBackAVerification() {
        publish("a", aLibraryInLille());
        directory.verify(LIBRARY, DECISION);
        Place once = get(LIBRARY);
        long twice = revision(directory.verify(LIBRARY, DECISION));
        assertThat(directory.undo(twice, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(LIBRARY).verifiedAt()).isEqualTo(once.verifiedAt());
        assertThat(directory.undo(2, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(LIBRARY).verification()).isEmpty();
        assertThat(get(LIBRARY).facts().text(Field.UPDATED_ON)).isEqualTo("2026-10-01");
    }

    @Test
    void takesBackARestoration() {
        publish("a", aLibraryInLille());
        publish("a", aLibraryInLille().with(Field.PHONE, List.of()));
        Facts before = get(LIBRARY).facts();
        long restored = revision(directory.restore(LIBRARY, 1, DECISION));
        assertThat(directory.undo(restored, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(LIBRARY).facts()).isEqualTo(before);
    }

    @Test
    void withdrawsAPlaceThatWasAdded() {
        Place added = directory.add(aLibraryInLille(), false, DECISION);
        say(added.id(), Field.HOURS, HOURS);
        assertThat(directory.undo(added.revision(), DECISION)).isEqualTo(new Undone.Done(3, Set.of()));
        assertThat(directory.lookup(added.id().text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(directory.undo(added.revision(), DECISION)).isEqualTo(new Undone.NotPossible(Reason.NOT_PUBLISHED));
    }

    @Test
    void reopensAndClosesAgain() {
        publish("a", aLibraryInLille());
        long closed = revision(directory.close(LIBRARY, DECISION));
        assertThat(directory.undo(closed, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(directory.undo(closed, DECISION)).isEqualTo(new Undone.NotPossible(Reason.CHANGED_SINCE));
        get(LIBRARY);
        directory.close(LIBRARY, DECISION);
        long reopened = revision(directory.reopen(LIBRARY, DECISION));
        assertThat(directory.undo(reopened, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(directory.find(List.of(LIBRARY))).isEmpty();
    }

    @Test
    void partsWhatWasMergedFromEitherOfItsRevisions() {
        publish("a", aLibraryInLille());
        publish("b", aLibraryInLille());
        long merged = revision(directory.merge(SAME, LIBRARY, DECISION));
        assertThat(directory.undo(merged, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(SAME).records()).containsExactly(new RecordRef("b", "r0"));
        assertThat(directory.undo(merged, DECISION)).isEqualTo(new Undone.NotPossible(Reason.CHANGED_SINCE));
        long again = revision(directory.merge(SAME, LIBRARY, DECISION));
        assertThat(directory.undo(merged, DECISION)).isEqualTo(new Undone.NotPossible(Reason.CHANGED_SINCE));
        assertThat(directory.undo(again + 1, DECISION)).isInstanceOf(Undone.Done.class);
        assertThat(get(LIBRARY).records()).containsExactly(new RecordRef("a", "r0"));
    }

    @Test
    void refusesWhatIsNotADecision() {
        publish("a", aLibraryInLille());
        assertThat(directory.undo(1, DECISION)).isEqualTo(new Undone.NotPossible(Reason.SAID_BY_A_SOURCE));
        assertThat(directory.undo(99, DECISION)).isEqualTo(new Undone.NotPossible(Reason.UNKNOWN));
        long said = revision(say(LIBRARY, Field.HOURS, HOURS));
        directory.undo(said, DECISION);
        assertThat(directory.undo(3, DECISION)).isEqualTo(new Undone.NotPossible(Reason.NOT_UNDOABLE));
        long later = revision(say(LIBRARY, Field.HOURS, HOURS));
        directory.close(LIBRARY, DECISION);
        assertThat(directory.undo(later, DECISION)).isEqualTo(new Undone.NotPossible(Reason.NOT_PUBLISHED));
    }
}
