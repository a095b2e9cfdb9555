package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jalon._support.Places;
import org.jalon.directory.Field;
import org.junit.jupiter.api.Test;

class StructuredHoursTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void tellsTheUsualWeekAndExceptions() {
        assertThat(told("Mo,Tu 09:00-12:00; 2026 Dec 24-2027 Jan 01 off"))
                .containsExactly(
                        Map.of(
                                "@type", "OpeningHoursSpecification",
                                "dayOfWeek", List.of("Monday", "Tuesday"),
                                "opens", "09:00",
                                "closes", "12:00"),
                        Map.of(
                                "@type", "OpeningHoursSpecification",
                                "dayOfWeek",
                                        List.of(
                                                "Monday",
                                                "Tuesday",
                                                "Wednesday",
                                                "Thursday",
                                                "Friday",
                                                "Saturday",
                                                "Sunday"),
                                "opens", "00:00",
                                "closes", "00:00",
                                "validFrom", "2026-12-24",
                                "validThrough", "2027-01-01"));
    }

    /** 1 December 2026 is the first Tuesday of its month. */
    @Test
    void tellsDayByDayWhatThatVocabularyCannotSay() {
        assertThat(told("Tu[1] 18:00-02:00"))
                .containsExactly(Map.of(
                        "@type", "OpeningHoursSpecification",
                        "dayOfWeek", List.of("Tuesday"),
                        "opens", "18:00",
                        "closes", "02:00",
                        "validFrom", "2026-12-01",
                        "validThrough", "2026-12-01"));
    }

    @Test
    void tellsNothingThatIsNotSure() {
        assertThat(told("Mo-Fr 09:00-12:00 \"sur rendez-vous\"; 2026 Dec 24 off"))
                .isEmpty();
        assertThat(told("horaires variables")).isEmpty();
        assertThat(told("24/7").getFirst()).containsEntry("closes", "23:59");
    }

    private static List<Map<String, Object>> told(String hours) {
        return StructuredHours.of(Places.place(1, Places.aLibraryInLille().with(Field.HOURS, List.of(hours))), TODAY);
    }
}
