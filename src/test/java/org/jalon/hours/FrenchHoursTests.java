package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday in no holidays. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/hours/french.csv",
            delimiterString = " | ",
            numLinesToSkip = 1,
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "null")
    void readsWhatPeopleWrite(String text, String osm, String understood) {
        ReadHours hours = FrenchHours.read(text);

        assertThat(hours.osm()).isEqualTo(osm == null ? "" : osm);
        assertThat(hours.isReadInFull()).as("%s", hours.unread()).isEqualTo(understood.equals("all"));
        assertThat(hours.isRead()).isEqualTo(!understood.equals("none"));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/hours/french.csv",
            delimiterString = " | ",
            numLinesToSkip = 1,
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "null")
    void writesHoursThatAreReadAgainAsTheyAre(String text) {
        String osm = FrenchHours.read(text).osm();

        assertThat(FrenchHours.read(osm).osm()).isEqualTo(osm);
        assertThat(OpeningHours.parse(osm)).as(osm).matches(hours -> hours.isPresent() || osm.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "9h-12h | 14h-18h | 09:00-12:00,14:00-18:00",
                "9h-12h | fermé | 09:00-12:00",
                "fermé | 14:00 - 17:30 | 14:00-17:30",
                "- | 14h/17h | 14:00-17:00",
                "Fermé | Fermé | off",
                "9h-12h | sur rdv | \"9h-12h, après-midi : sur rdv\", 09:00-12:00"
            })
    void readsTheCellsOfADay(String morning, String afternoon, String osm) {
        assertThat(FrenchHours.readDay(morning, afternoon).osm()).isEqualTo(osm);
    }

    @Test
    void readsATableOfDays() {
        Map<DayOfWeek, String> cells = new EnumMap<>(DayOfWeek.class);
        cells.put(DayOfWeek.TUESDAY, "9h-12h / 14h-17h");
        cells.put(DayOfWeek.MONDAY, "Fermé");
        cells.put(DayOfWeek.WEDNESDAY, "sur rendez-vous");
        cells.put(DayOfWeek.THURSDAY, " ");
        cells.put(DayOfWeek.FRIDAY, "9h-12h / 14h-17h");

        ReadHours hours = FrenchHours.readWeek(cells);

        assertThat(hours.osm()).isEqualTo("Tu,Fr 09:00-12:00,14:00-17:00; We \"sur rendez-vous\"");
        assertThat(hours.daysSaid()).isTrue();
    }

    @Test
    void readsNothingInAnEmptyTable() {
        assertThat(FrenchHours.readWeek(Map.of()).isRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "9h-12h et 14h-17h | \"9h-12h et 14h-17h\"",
                "Lundi 9h-12h | Mo 09:00-12:00",
                "09:00-12:00 | 09:00-12:00",
                "24h/24 | 24/7",
                "Fermé | off"
            })
    void doesNotGuessTheDaysOfAPlace(String text, String osm) {
        assertThat(FrenchHours.readOfPlace(text).osm()).isEqualTo(osm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Di 10:00-12:00", "Me 10:00-12:00", "lundi 09:00-12:00", "Mo 9h-12h"})
    void knowsFrenchThatLooksLikeOsm(String text) {
        assertThat(FrenchHours.isOsm(text)).isFalse();
        assertThat(FrenchHours.read(text).isReadInFull()).isTrue();
    }

    @Test
    void readsSundayWhereOtherLanguagesHaveTuesday() {
        assertThat(FrenchHours.read("Di 10:00-12:00").osm()).isEqualTo("Su 10:00-12:00");
    }

    @Test
    void keepsLinesApart() {
        assertThat(FrenchHours.read("Lundi\n9h - 12h\nMardi\n9h - 12h\n14h - 17h\r\nMercredi\tFermé")
                        .osm())
                .isEqualTo("Mo 09:00-12:00; Tu 09:00-12:00,14:00-17:00");
    }

    @Test
    void opensOnDaysOfWhichOnlyTheNightIsCertain() {
        OpeningHours hours =
                FrenchHours.read("vendredi et samedi 18h-2h").hours().orElseThrow();

        assertThat(hours.spansOn(MONDAY.plusDays(4), PARIS)).containsExactly(new OpeningHours.Span(18 * 60, 26 * 60));
    }

    @Test
    void readsNoTextThatIsTooLong() {
        assertThat(FrenchHours.read("lundi 9h-12h ".repeat(1_000)).isRead()).isFalse();
        assertThat(FrenchHours.read("(".repeat(3_000) + "lundi 9h-12h" + ")".repeat(900))
                        .isRead())
                .isTrue();
    }
}
