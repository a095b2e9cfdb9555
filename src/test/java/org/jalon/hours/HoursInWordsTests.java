package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HoursInWordsTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} at {1}")
    @CsvFileSource(resources = "/hours/today.csv", delimiterString = " ; ", numLinesToSkip = 1, quoteCharacter = '`')
    void saysTodayFirst(String hours, String at, String french, String english) {
        OpeningHours read = OpeningHours.parse(hours).orElseThrow();
        var now = LocalDateTime.parse(at).atZone(PARIS).toInstant();

        assertThat(HoursInWords.today(read, now, PARIS, Locale.FRANCE)).isEqualTo(noBreak(french));
        assertThat(HoursInWords.today(read, now, PARIS, Locale.UK)).isEqualTo(noBreak(english));
    }

    @Test
    void groupsDaysAndMarksToday() {
        assertThat(rows("Mo,Tu 09:00-12:00,14:00-17:00; We 09:00-17:00; Th,Fr 09:00-12:00; PH off"))
                .containsExactly(
                        "Lundi, mardi | 9~h–12~h et 14~h–17~h",
                        "* Mercredi (aujourd’hui) | 9~h–17~h",
                        "Jeudi, vendredi | 9~h–12~h",
                        "Samedi, dimanche, jours fériés | fermé");
    }

    @Test
    void namesLongRunsOfDaysByTheirEnds() {
        assertThat(rows("Mo-Fr 08:30-12:00"))
                .containsExactly(
                        "* Du lundi au vendredi (aujourd’hui~: mercredi) | 8~h~30–12~h", "Samedi, dimanche | fermé");
    }

    @Test
    void marksTheHolidayRowOnAHoliday() {
        WeekTable table = HoursInWords.week(
                hours("Mo-Fr 09:00-17:00; PH 10:00-12:00"), LocalDate.of(2026, 11, 11), PARIS, Locale.FRENCH);

        assertThat(table.rows().stream().filter(WeekTable.Row::today))
                .extracting(WeekTable.Row::days)
                .containsExactly("Jours fériés (aujourd’hui)");
    }

    @Test
    void saysDaysOfTheMonthAsSentences() {
        WeekTable table = week("Mo-Sa 10:00-19:00; Th[1,3] 14:00-16:30");

        assertThat(table.title()).isEmpty();
        assertThat(table.notes()).containsExactly(noBreak("1er et 3e jeudis du mois~: 14~h–16~h~30"));
    }

    @Test
    void showsTheNextDaysWhereTheyAreNotTheUsualOnes() {
        WeekTable table = week("Mo-Fr 09:00-17:00; 2026 Nov 20-2026 Dec 02 off \"travaux\"");

        assertThat(table.title()).isEqualTo("Les 7 prochains jours");
        assertThat(table.rows()).containsExactly(new WeekTable.Row("Tous les jours", "fermé", true));
        assertThat(table.notes())
                .containsExactly(
                        noBreak("Du lundi au vendredi~: 9~h–17~h"),
                        noBreak("Du 20~novembre 2026 au 2~décembre 2026~: fermé «~travaux~»"));
    }

    @Test
    void forgetsClosuresThatAreOver() {
        assertThat(week("Mo-Fr 09:00-17:00; 2026 Jul 20-2026 Aug 15 off").notes())
                .isEmpty();
    }

    @Test
    void saysSchoolHolidaysAndFallbacks() {
        assertThat(week("Mo-Fr 10:00-12:00; SH off || \"sur rendez-vous\"").notes())
                .containsExactly(noBreak("Vacances scolaires~: fermé"), noBreak("Sinon~: «~sur rendez-vous~»"));
    }

    private static List<String> rows(String text) {
        return week(text).rows().stream()
                .map(row -> (row.today() ? "* " : "") + row.days() + " | " + row.hours())
                .map(row -> row.replace('\u00a0', '~'))
                .toList();
    }

    private static WeekTable week(String text) {
        return HoursInWords.week(hours(text), WEDNESDAY, PARIS, Locale.FRENCH);
    }

    private static OpeningHours hours(String text) {
        return OpeningHours.parse(text).orElseThrow();
    }

    private static String noBreak(String text) {
        return text.replace('~', '\u00a0');
    }
}
