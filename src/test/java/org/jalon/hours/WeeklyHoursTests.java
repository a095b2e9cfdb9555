package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours.Day;
import org.jalon.hours.WeeklyHours.Period;
import org.jalon.hours.WeeklyHours.PublicHolidays;
import org.jalon.hours.WeeklyHours.Rhythm;
import org.jalon.hours.WeeklyHours.SchoolHolidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTests {

    private static final PlaceCalendar CALENDAR = PlaceCalendar.ofCommune("59350");
    private static final List<List<Span>> SPANS = List.of(
            List.of(new Span(540, 720)),
            List.of(new Span(540, 720), new Span(840, 1020)),
            List.of(new Span(510, 755)),
            List.of(new Span(0, 1440)),
            List.of(new Span(1080, 1560)));

    static Stream<WeeklyHours> forms() {
        Random random = new Random(7);
        return IntStream.range(0, 600)
                .mapToObj(i -> new WeeklyHours(
                        days(random),
                        random.nextInt(4) == 0,
                        pick(List.of(PublicHolidays.values()), random),
                        schoolHolidays(random),
                        periods(random),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsBackWhatItWrote(WeeklyHours form) {
        OpeningHours written = OpeningHours.parse(form.toOsm()).orElseThrow();

        assertThat(WeeklyHours.of(written)).as(form.toOsm()).contains(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " = ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:00; PH off = Mo-Fr 09:00-12:00,14:00-17:00; PH off",
                "Mo 09:00-12:00; Tu 09:00-12:00; Sa off; PH off = Mo,Tu 09:00-12:00; PH off",
                "24/7 = Mo-Su 00:00-24:00",
                "Mo,Tu,We,Th,Fr 9:00-12:00 = Mo-Fr 09:00-12:00",
                "Fr,Sa 18:00-02:00 = Fr,Sa 18:00-02:00",
                "off = off",
                "Mo-Fr 09:00-12:00 open \"sonner\" = Mo-Fr 09:00-12:00 open \"sonner\"",
                "Mo-Fr 09:00-12:00 \"sur RDV\" = Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
                "Mo-Fr 09:00-12:00 || \"Sur rendez-vous\" = Mo-Fr 09:00-12:00 || \"sur rendez-vous\"",
                "Tu[1,3] 14:00-16:00; week 2-52/2 We 09:00-12:00 = Tu[1,3] 14:00-16:00; week 2-52/2 We 09:00-12:00",
                "SH off; Mo 09:00-12:00; SH off = Mo 09:00-12:00; SH off",
                "Mo-Fr 09:00-12:00; SH Mo-Su off; SH We 14:00-17:00 = Mo-Fr 09:00-12:00; SH off; SH We 14:00-17:00",
                "Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 01 off \"congés\" = "
                        + "Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 01 off \"congés\"",
                "Mo-Fr 09:00-17:00; 2026 Jul 06-2026 Aug 28 Mo-Fr 09:00-12:00 = "
                        + "Mo-Fr 09:00-17:00; 2026 Jul 06-Aug 28 off; 2026 Jul 06-Aug 28 Mo-Fr 09:00-12:00",
            })
    void writesReadHoursInOneWay(String text, String written) {
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();
        WeeklyHours form = WeeklyHours.of(hours).orElseThrow();

        assertThat(form.toOsm()).isEqualTo(written);
        assertThat(OpeningHours.parse(written).orElseThrow().minutesOpen(LocalDate.of(2026, 6, 1), 366, CALENDAR))
                .isEqualTo(hours.minutesOpen(LocalDate.of(2026, 6, 1), 366, CALENDAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 08:00-10:00,11:00-12:00,14:00-17:00",
                "Mo-Fr 09:00-12:00; Tu[1] 14:00-16:00",
                "Apr-Oct Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; Dec 25 off",
                "Mo-Fr 09:00-12:00; PH 10:00-12:00",
                "Mo-Fr 09:00-12:00; PH off \"férié\"",
                "Mo 09:00-12:00 open \"a\"; Tu 09:00-12:00 open \"b\"",
                "Mo-Fr 09:00-12:00 || \"appelez\"",
                "Mo-Fr 09:00-12:00 unknown",
                "We 17:00+",
                "week 10-20 We 09:00-12:00",
                "Tu[5] 14:00-16:00",
                "SH Mo 09:00-12:00; SH Tu 14:00-17:00",
                "Mo-Sa 09:00-17:00; 2026 Jul 06-Aug 28 Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; PH -1 day 09:00-10:00",
                "2026 Mo-Fr 09:00-12:00",
                "sunrise-12:00"
            })
    void takesNothingAwayFromHoursThatSayMore(String text) {
        assertThat(WeeklyHours.of(OpeningHours.parse(text).orElseThrow())).isEmpty();
    }

    private static Map<DayOfWeek, Day> days(Random random) {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                Rhythm rhythm = random.nextInt(3) > 0
                        ? Rhythm.EVERY_WEEK
                        : Rhythm.values()[random.nextInt(Rhythm.values().length)];
                // Nights and rhythms together are cut where one rule begins after another.
                List<Span> spans = SPANS.get(random.nextInt(4));
                days.put(day, new Day(spans, rhythm, random.nextInt(5) == 0));
            }
        }
        return days;
    }

    private static SchoolHolidays schoolHolidays(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> SchoolHolidays.CLOSED;
            case 1 -> new SchoolHolidays(false, someDays(random), SPANS.get(random.nextInt(3)));
            default -> SchoolHolidays.AS_USUAL;
        };
    }

    private static List<Period> periods(Random random) {
        List<Period> periods = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 3, 2);
        for (int i = random.nextInt(3); i > 0; i--) {
            first = first.plusDays(40 + random.nextInt(40));
            LocalDate last = first.plusDays(7 + random.nextInt(30));
            boolean closed = random.nextBoolean();
            periods.add(new Period(
                    first,
                    last,
                    closed ? Set.of() : someDays(random),
                    closed ? List.of() : SPANS.get(random.nextInt(2)),
                    random.nextBoolean() ? "congés" : ""));
            first = last;
        }
        return periods;
    }

    private static Set<DayOfWeek> someDays(Random random) {
        Set<DayOfWeek> days = new TreeSet<>();
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        return days;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
