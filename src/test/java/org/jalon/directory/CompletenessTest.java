package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon._support.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    /** A sheet with everything, from which each case takes or to which it adds. */
    private static Facts full() {
        return Places.aLibraryInLille()
                .with(Field.EMAILS, List.of("a@example.fr"))
                .with(Field.ACCESS_MODES, List.of("Se présenter"))
                .with(Field.SUMMARY, List.of("Une médiathèque."))
                .with(Field.SPECIFIC_SUPPORT, List.of("Surdité"))
                .with(Field.ACCESSIBILITY_URL, List.of("https://acceslibre.beta.gouv.fr/x"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS,HOURS",
        "SERVICES,SERVICES",
        "ADDRESS,ADDRESS",
        "FEES,FEES",
        "ACCESS_MODES,ACCESS",
        "SUPPORT_MODES,SUPPORT",
        "SUMMARY,SUMMARY",
        "SPECIFIC_SUPPORT,SPECIFIC_SUPPORT",
        "ACCESSIBILITY_URL,ACCESSIBILITY"
    })
    void missesWhatIsTakenAway(Field field, NeededFact need) {
        assertThat(Completeness.of(full()).missing()).isEmpty();
        assertThat(Completeness.of(full().with(field, List.of())).missing()).containsExactly(need);
    }

    @Test
    void isContentWithOneWayToBeReached() {
        Facts mailOnly = full().with(Field.PHONE, List.of());
        assertThat(Completeness.of(mailOnly).missing()).isEmpty();
        assertThat(Completeness.of(mailOnly.with(Field.EMAILS, List.of())).missing())
                .containsExactly(NeededFact.CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "Téléphoner,PHONE,PHONE",
        "Contacter par mail,EMAILS,MAIL",
        "Prendre un RDV en ligne,BOOKING_URL,BOOKING"
    })
    void asksForTheMeansThatPeopleAreToldToUse(String mode, Field means, NeededFact need) {
        Facts told = full().with(Field.ACCESS_MODES, List.of(mode)).with(means, List.of());
        assertThat(Completeness.of(told).missing()).containsExactly(need);
        Facts usual = full().with(means, List.of());
        assertThat(Completeness.of(usual).missing()).doesNotContain(need);
    }

    @Test
    void asksNoDoorOfAPlaceThatReceivesNobody() {
        Facts closedDoor = full().with(Field.ADDRESS, List.of())
                .with(Field.ACCESSIBILITY_URL, List.of())
                .with(Field.ACCESS_MODES, List.of("Ce lieu n'accueille pas de public"));
        Completeness completeness = Completeness.of(closedDoor);
        assertThat(completeness.missing()).isEmpty();
        assertThat(completeness.asked())
                .as("two questions fewer")
                .isEqualTo(Completeness.of(full()).asked() - 2);
    }

    @Test
    void namesTheWeightiestFirst() {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, List.of("Lieu"));
        List<NeededFact> missing = Completeness.of(new Facts(values)).missing();
        assertThat(missing)
                .startsWith(
                        NeededFact.HOURS, NeededFact.CONTACT, NeededFact.SERVICES, NeededFact.ADDRESS, NeededFact.FEES);
        assertThat(missing).endsWith(NeededFact.SPECIFIC_SUPPORT, NeededFact.ACCESSIBILITY);
    }
}
