package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HoursInWordsTests {

    private static final PlaceCalendar CALENDAR = PlaceCalendar.ofCommune("59350");

    @ParameterizedTest(name = "{0} at {1}")
    @CsvFileSource(resources = "/hours/today.csv", delimiterString = " ; ", numLinesToSkip = 1, quoteCharacter = '`')
    void saysTodayFirst(String hours, String at, String french, String english) {
        OpeningHours read = OpeningHours.parse(hours).orElseThrow();
        var now = LocalDateTime.parse(at).atZone(CALENDAR.zone()).toInstant();

        assertThat(HoursInWords.today(read, now, CALENDAR, Locale.FRANCE)).isEqualTo(noBreak(french));
        assertThat(HoursInWords.today(read, now, CALENDAR, Locale.UK)).isEqualTo(noBreak(english));
    }

    /** Notices begin with "!", the title is in brackets, today's row has a star. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvFileSource(resources = "/hours/week.csv", delimiterString = " ; ", numLinesToSkip = 1, quoteCharacter = '`')
    void saysTheWeekAndWhatIsExceptional(String hours, LocalDate date, String french, String english) {
        OpeningHours read = OpeningHours.parse(hours).orElseThrow();

        assertThat(flat(read, date, Locale.FRENCH)).isEqualTo(noBreak(french));
        assertThat(flat(read, date, Locale.ENGLISH)).isEqualTo(noBreak(english));
    }

    @ParameterizedTest
    @CsvSource({
        "97411, 2026-12-20T10:00:00Z, 'Fermé aujourd’hui (abolition de l’esclavage), ouvre demain à 9~h', Heure de La Réunion",
        "67482, 2026-12-26T10:00:00Z, 'Fermé aujourd’hui (Saint-Étienne), ouvre demain à 9~h', ''",
        "97411, 2026-12-21T04:30:00Z, 'Fermé, ouvre à 9~h', Heure de La Réunion",
        "59350, 2026-12-26T10:00:00Z, 'Ouvert, ferme à 17~h', ''"
    })
    void goesByTheCalendarOfThePlace(String commune, Instant now, String french, String clock) {
        PlaceCalendar calendar = PlaceCalendar.ofCommune(commune);
        OpeningHours hours = OpeningHours.parse("Mo-Su 09:00-17:00; PH off").orElseThrow();

        assertThat(HoursInWords.today(hours, now, calendar, Locale.FRENCH)).isEqualTo(noBreak(french));
        assertThat(HoursInWords.clock(calendar, Locale.FRENCH).orElse("")).isEqualTo(clock);
    }

    @Test
    void tellsInBriefWhatIsExceptional() {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 09:00-12:00; 2026 Nov 20-Dec 02 off \"travaux\"")
                .orElseThrow();

        assertThat(HoursInWords.notices(hours, LocalDate.of(2026, 11, 25), CALENDAR, Locale.FRENCH))
                .containsExactly(new HoursNotice(
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 2),
                        noBreak("Fermé exceptionnellement jusqu’au 2~décembre~: travaux"),
                        noBreak("Fermé jusqu’au 2~décembre"),
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo,Tu 09:00-12:00; PH off | 2026-11-24 | Lundi, mardi | fr",
                "Tu 09:00-12:00; PH off | 2026-11-24 | Mardi | fr",
                "Mo,Tu 09:00-12:00; PH off | 2026-11-24 | Monday, Tuesday | en",
                "Mo-Su 09:00-12:00; PH 09:00-10:00 | 2026-12-25 | Jours fériés | fr"
            })
    void saysTheWeekForAnyDay(String hours, LocalDate today, String days, String language) {
        OpeningHours read = OpeningHours.parse(hours).orElseThrow();
        WeekTable week = HoursInWords.week(read, today, CALENDAR, Locale.of(language));

        assertThat(week.rows()).anyMatch(WeekTable.Row::today);
        assertThat(week.forAnyDay().rows()).noneMatch(WeekTable.Row::today);
        assertThat(week.forAnyDay().rows()).extracting(WeekTable.Row::days).contains(days);
        assertThat(week.forAnyDay().notes()).isEqualTo(week.notes());
    }

    private static String flat(OpeningHours hours, LocalDate date, Locale locale) {
        List<String> parts = new ArrayList<>();
        HoursInWords.notices(hours, date, CALENDAR, locale).forEach(notice -> parts.add("! " + notice.text()));
        WeekTable week = HoursInWords.week(hours, date, CALENDAR, locale);
        if (!week.title().isEmpty()) {
            parts.add("[" + week.title() + "]");
        }
        week.rows().forEach(row -> parts.add((row.today() ? "* " : "") + row.days() + " | " + row.hours()));
        parts.addAll(week.notes());
        return String.join(" / ", parts).replace(" ; ", "\u00a0;\u00a0");
    }

    private static String noBreak(String text) {
        return text.replace('~', '\u00a0');
    }
}
