package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCalendarTests {

    @ParameterizedTest
    @CsvSource({
        "59350, 2026-12-26, false, Lille works on Boxing Day",
        "67482, 2026-12-26, true, Strasbourg does not",
        "57463, 2026-04-03, true, nor Metz on Good Friday",
        "68066, 2026-04-06, true, Easter Monday is common",
        "97411, 2026-12-20, true, abolition of slavery in La Réunion",
        "97209, 2026-05-22, true, in Martinique",
        "97105, 2026-05-27, true, in Guadeloupe",
        "97302, 2026-06-10, true, in Guyane",
        "97611, 2026-04-27, true, in Mayotte",
        "59350, 2026-05-22, false, not in Lille",
        "98735, 2024-06-29, true, Polynesia kept its autonomy day until 2024",
        "98735, 2026-06-29, false, and then moved it",
        "98735, 2026-11-20, true, to Matari'i",
        "98818, 2026-09-24, true, citizenship in New Caledonia",
        "75056, 2027-05-06, true, Ascension 2027",
        "75056, 2027-05-17, true, Whit Monday 2027",
    })
    void knowsThePublicHolidaysOfEachRegion(String commune, LocalDate date, boolean holiday, String why) {
        assertThat(PlaceCalendar.ofCommune(commune).isPublicHoliday(date))
                .as(why)
                .isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "69123, 2026-02-10, true, Lyon is in zone A",
        "59350, 2026-02-10, false, Lille in zone B",
        "75056, 2026-02-24, true, Paris in zone C",
    })
    void knowsSchoolHolidaysByZone(String commune, LocalDate date, boolean holiday, String why) {
        assertThat(PlaceCalendar.ofCommune(commune).schoolHoliday(date)).as(why).contains(holiday);
    }

    @ParameterizedTest
    @CsvSource({"59350, 2031-02-10", "97411, 2026-02-10", "2A004, 2026-12-25"})
    void saysNothingOfSchoolHolidaysItDoesNotKnow(String commune, LocalDate date) {
        assertThat(PlaceCalendar.ofCommune(commune).schoolHoliday(date)).isEqualTo(Optional.empty());
    }

    @Test
    void livesByTheTimeOfThePlace() {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 09:00-17:00; PH off").orElseThrow();
        PlaceCalendar reunion = PlaceCalendar.ofCommune("97411");
        var nineThere = LocalDateTime.parse("2026-06-01T09:00").atZone(ZoneId.of("Indian/Reunion"));

        assertThat(hours.stateAt(nineThere.toInstant(), reunion).status()).isEqualTo(OpenState.Status.OPEN);
        assertThat(hours.stateAt(nineThere.minusMinutes(1).toInstant(), reunion).status())
                .isEqualTo(OpenState.Status.CLOSED);
        assertThat(hours.stateAt(nineThere.toInstant(), reunion).nextChange())
                .isEqualTo(nineThere.withHour(17).toInstant());
    }
}
