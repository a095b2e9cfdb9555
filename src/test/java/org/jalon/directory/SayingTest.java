package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon._support.Places.aFranceServicesInRoubaix;
import static org.jalon._support.Places.aLibraryInLille;

import java.util.List;
import java.util.Map;
import org.jalon.directory.Revision.Act;
import org.junit.jupiter.api.Test;

class SayingTest extends DecidingTest {

    private static final PlaceId LIBRARY = idOf("a", 0);
    private static final String HOURS = "Tu-Fr 14:00-18:00";
    private static final RecordRef PEOPLE = RecordRef.ofPeople(LIBRARY);

    @Test
    void publishesWhatPeopleSayBesideTheSource() {
        publish("a", aLibraryInLille());
        assertThat(say(LIBRARY, Field.HOURS, HOURS)).isEqualTo(new Amended.Applied(2));
        Place place = get(LIBRARY);
        assertThat(place.facts().text(Field.HOURS)).isEqualTo(HOURS);
        assertThat(place.origins())
                .containsEntry(Field.HOURS, List.of(PEOPLE))
                .containsEntry(Field.PHONE, List.of(new RecordRef("a", "r0")));
        assertThat(place.facts().text(Field.UPDATED_ON)).isEqualTo("2026-11-02");
        assertThat(place.verification()).isEmpty();
        Revision revision = directory.history(LIBRARY).getLast();
        assertThat(revision.act()).isEqualTo(Act.AMENDED);
        assertThat(revision.decision()).isEqualTo(DECISION);
        assertThat(revision.cause()).isEqualTo(PEOPLE);
        assertThat(revision.changes().get(Field.HOURS))
                .isEqualTo(new FieldChange(List.of("Tu-Sa 10:00-18:00"), List.of(HOURS), PEOPLE));
        assertThat(events).containsExactly(new PlacesChanged(1), new PlacesChanged(2));
    }

    @Test
    void holdsUntilTheSourceSaysSomethingNewOfThatField() {
        publish("a", aLibraryInLille());
        say(LIBRARY, Field.HOURS, HOURS);
        Facts otherPhone = aLibraryInLille().with(Field.PHONE, List.of("+33320000009"));
        publish("a", otherPhone);
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo(HOURS);
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000009");
        publish("a", otherPhone.with(Field.HOURS, List.of("We 09:00-12:00")));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("We 09:00-12:00");
    }

    @Test
    void holdsThroughTheWithdrawalAndReturnOfTheRecord() {
        publish("a", aLibraryInLille(), aFranceServicesInRoubaix());
        say(idOf("a", 1), Field.HOURS, HOURS);
        publish("a", aLibraryInLille());
        publish("a", aLibraryInLille(), aFranceServicesInRoubaix());
        assertThat(get(idOf("a", 1)).facts().text(Field.HOURS)).isEqualTo(HOURS);
    }

    @Test
    void publishesNothingOfAFieldThatIsSaidToBeNone() {
        publish("a", aLibraryInLille());
        say(LIBRARY, Field.PHONE);
        assertThat(get(LIBRARY).facts().all(Field.PHONE)).isEmpty();
        publish("a", aLibraryInLille().with(Field.FEES, List.of("Payant")));
        assertThat(get(LIBRARY).facts().all(Field.PHONE)).isEmpty();
        publish("a", aLibraryInLille().with(Field.PHONE, List.of("+33320000009")));
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000009");
    }

    @Test
    void takesLatitudeAndLongitudeTogether() {
        publish("a", aLibraryInLille());
        directory.amend(new Amendment(
                LIBRARY,
                1,
                Map.of(Field.LATITUDE, List.of("50.6371"), Field.LONGITUDE, List.of("3.07")),
                false,
                DECISION));
        assertThat(get(LIBRARY).origins())
                .containsEntry(Field.LATITUDE, List.of(PEOPLE))
                .containsEntry(Field.LONGITUDE, List.of(PEOPLE));
        publish("a", aLibraryInLille().with(Field.LATITUDE, List.of("50.64")));
        assertThat(get(LIBRARY).facts().text(Field.LATITUDE)).isEqualTo("50.64");
        assertThat(get(LIBRARY).facts().text(Field.LONGITUDE)).isEqualTo("3.0633");
    }

    @Test
    void forgetsTheTopicsOfServicesThatPeopleSayAreGone() {
        publish("a", aFranceServicesInRoubaix());
        say(LIBRARY, Field.SERVICES, "Accès internet et matériel informatique");
        assertThat(get(LIBRARY).facts().all(Field.TOPICS)).isEmpty();
    }

    @Test
    void isNothingNewWhenThePlaceSaysSoAlready() {
        publish("a", aLibraryInLille());
        assertThat(say(LIBRARY, Field.PHONE, "+33320000001")).isEqualTo(new Amended.Unchanged());
        assertThat(directory.head()).isEqualTo(1);
        assertThat(directory.records(LIBRARY)).hasSize(1);
    }

    @Test
    void isRebasedWhenOnlyOtherFieldsChangedSince() {
        publish("a", aLibraryInLille());
        publish("a", aLibraryInLille().with(Field.PHONE, List.of("+33320000009")));
        Amendment hours = new Amendment(LIBRARY, 1, Map.of(Field.HOURS, List.of(HOURS)), false, DECISION);
        assertThat(directory.amend(hours)).isEqualTo(new Amended.Applied(3));
        assertThat(get(LIBRARY).facts().text(Field.PHONE)).isEqualTo("+33320000009");
    }

    @Test
    void isStaleWhenThatVeryFieldChangedSince() {
        publish("a", aLibraryInLille());
        publish("a", aLibraryInLille().with(Field.HOURS, List.of("We 09:00-12:00")));
        Amendment hours = new Amendment(LIBRARY, 1, Map.of(Field.HOURS, List.of(HOURS)), false, DECISION);
        assertThat(directory.amend(hours)).isEqualTo(new Amended.Stale(get(LIBRARY)));
        Amendment agreeing = new Amendment(LIBRARY, 1, Map.of(Field.HOURS, List.of("We 09:00-12:00")), false, DECISION);
        assertThat(directory.amend(agreeing)).isEqualTo(new Amended.Unchanged());
        assertThat(directory.head()).isEqualTo(2);
    }

    @Test
    void remembersWhoVerifiedAndWhen() {
        publish("a", aLibraryInLille());
        assertThat(directory.verify(LIBRARY, DECISION)).isEqualTo(new Amended.Applied(2));
        Place place = get(LIBRARY);
        assertThat(place.verification())
                .contains(directory.history(LIBRARY).getLast().at());
        assertThat(place.facts().text(Field.UPDATED_ON)).isEqualTo("2026-11-02");
        assertThat(directory.history(LIBRARY).getLast().act()).isEqualTo(Act.VERIFIED);
        assertThat(directory.verify(LIBRARY, DECISION)).isEqualTo(new Amended.Applied(3));
        assertThat(directory.history(LIBRARY).getLast().changes()).isEmpty();
    }

    @Test
    void saysAgainWhatWasPublishedOnce() {
        publish("a", aLibraryInLille());
        publish("a", aLibraryInLille().with(Field.PHONE, List.of()).with(Field.EMAILS, List.of("a@lille.example")));
        say(LIBRARY, Field.HOURS, HOURS);
        assertThat(directory.asOf(LIBRARY, 1).orElseThrow().text(Field.PHONE)).isEqualTo("+33320000001");
        assertThat(directory.restore(LIBRARY, 1, DECISION)).isEqualTo(new Amended.Applied(4));
        Facts again = get(LIBRARY).facts();
        assertThat(again.with(Field.UPDATED_ON, List.of("2026-10-01")))
                .isEqualTo(directory.asOf(LIBRARY, 1).orElseThrow());
        assertThat(directory.restore(LIBRARY, 1, DECISION)).isEqualTo(new Amended.Unchanged());
        assertThat(directory.asOf(LIBRARY, 0)).isEmpty();
    }

    @Test
    void addsAPlaceThatStaysWithoutASource() {
        Place added = directory.add(aLibraryInLille(), true, DECISION);
        assertThat(get(added.id())).isEqualTo(added);
        assertThat(added.verification())
                .contains(directory.history(added.id()).getFirst().at());
        assertThat(added.records()).containsExactly(RecordRef.ofPeople(added.id()));
        assertThat(say(added.id(), Field.HOURS, HOURS)).isInstanceOf(Amended.Applied.class);
        assertThat(get(added.id()).records()).hasSize(1);
        assertThat(directory.listSources()).isEmpty();
    }

    @Test
    void doesNotKeepByACorrectionWhatNoSourceHas() {
        publish("a", aLibraryInLille());
        say(LIBRARY, Field.HOURS, HOURS);
        publish("a");
        assertThat(directory.lookup(LIBRARY.text())).isInstanceOf(PlaceLookup.Withdrawn.class);
        assertThat(say(LIBRARY, Field.HOURS, "Mo 10:00-12:00"))
                .isInstanceOfSatisfying(
                        Amended.NotPublished.class,
                        refused -> assertThat(refused.found()).isInstanceOf(PlaceLookup.Withdrawn.class));
    }

    @Test
    void refusesWhatNobodyMaySay() {
        assertThatThrownBy(() -> amendment(Map.of(Field.NAME, List.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amendment(Map.of(Field.LATITUDE, List.of("50.6"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amendment(Map.of(Field.SOURCE, List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> directory.verify(LIBRARY, "x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> publish(RecordRef.PEOPLE, aLibraryInLille()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNobodyWhatTheCallerTakesBack() {
        publish("a", aLibraryInLille());
        instance.database().transaction().executeWithoutResult(transaction -> {
            say(LIBRARY, Field.HOURS, HOURS);
            assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo(HOURS);
            assertThat(directory.head()).isEqualTo(2);
            transaction.setRollbackOnly();
        });
        assertThat(events).hasSize(1);
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Tu-Sa 10:00-18:00");
        assertThat(say(LIBRARY, Field.HOURS, "Mo 10:00-12:00")).isEqualTo(new Amended.Applied(2));
        assertThat(get(LIBRARY).facts().text(Field.HOURS)).isEqualTo("Mo 10:00-12:00");
    }

    private static Amendment amendment(Map<Field, List<String>> said) {
        return new Amendment(LIBRARY, 1, said, false, DECISION);
    }
}
