package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jalon.hours.OpeningHours.Span;
import org.junit.jupiter.api.Test;

class OpenMinutesTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void givesTheSpansOfADate() {
        assertThat(spans("Mo-Fr 09:00-12:00,14:00-17:30", MONDAY))
                .containsExactly(new Span(540, 720), new Span(840, 1050));
    }

    @Test
    void keepsTheNightWithTheDayItBegins() {
        assertThat(spans("Mo 18:00-02:00", MONDAY)).containsExactly(new Span(1080, 1560));
        assertThat(spans("Mo 18:00-02:00", MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void givesWholeDaysDayByDay() {
        assertThat(spans("24/7", MONDAY)).containsExactly(new Span(0, 1440));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(spans("Mo 10:00-16:00+", MONDAY)).containsExactly(new Span(600, 960));
        assertThat(spans("Mo 10:00-12:00 \"sur rendez-vous\"", MONDAY)).isEmpty();
    }

    @Test
    void compilesDaysToMinutes() {
        assertThat(hours("Mo 09:00-12:00; Tu 22:00-02:00").minutesOpen(MONDAY, 7, PARIS))
                .containsExactly(540, 720, 1440 + 1320, 2 * 1440 + 120);
    }

    @Test
    void joinsOpenDaysAndIncludesTheNightBefore() {
        assertThat(hours("24/7").minutesOpen(MONDAY, 7, PARIS)).containsExactly(0, 7 * 1440);
        assertThat(hours("Su 22:00-01:00").minutesOpen(MONDAY, 1, PARIS)).containsExactly(0, 60);
        assertThat(hours("off").minutesOpen(MONDAY, 7, PARIS)).isEmpty();
    }

    @Test
    void givesEqualMinutesForEqualHours() {
        assertThat(hours("Mo,Tu 09:00-12:00").minutesOpen(MONDAY, 7, PARIS))
                .isEqualTo(hours("Mo-Tu 9:00-10:00,10:00-12:00").minutesOpen(MONDAY, 7, PARIS));
    }

    @Test
    void knowsTheUsualWeek() {
        assertThat(hours("Mo-Fr 09:00-12:00; PH off; We[1] off").usualWeek())
                .containsEntry(DayOfWeek.WEDNESDAY, List.of(new Span(540, 720)))
                .containsEntry(DayOfWeek.SUNDAY, List.of());
    }

    private static List<Span> spans(String text, LocalDate date) {
        return hours(text).spansOn(date, PARIS);
    }

    private static OpeningHours hours(String text) {
        return OpeningHours.parse(text).orElseThrow();
    }
}
