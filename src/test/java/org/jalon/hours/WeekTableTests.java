package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.hours.OpeningHours.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says, read back, is what the evaluation gives. */
class WeekTableTests {

    private static final PlaceCalendar CALENDAR = PlaceCalendar.ofCommune("59350");
    private static final List<String> NAMES =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Pattern SPAN = Pattern.compile("([\\d h]+|minuit)–([\\d h]+|minuit)");
    private static final List<String> DAYS =
            List.of("Mo-Fr", "Mo,Tu", "We", "Sa", "Sa-Su", "Mo-Su", "Th,Fr", "Tu[1]", "Fr[-1]", "We[2,4]");
    private static final List<String> TIMES =
            List.of("09:00-12:00", "14:00-17:30", "09:00-12:00,14:00-17:00", "18:00-24:00", "20:00-02:00", "off");
    private static final List<String> WHEN = List.of(
            "",
            "",
            "",
            "week 1-53/2 ",
            "week 2-52/2 ",
            "Nov ",
            "Dec-Feb ",
            "2026 Nov 20-Dec 10 ",
            "2026 Dec 24 ",
            "SH ");

    static Stream<String> schedules() {
        Random random = new Random(20_261_125);
        return IntStream.range(0, 400).mapToObj(i -> {
            int rules = 1 + random.nextInt(4);
            String text = IntStream.range(0, rules)
                    .mapToObj(rule -> pick(WHEN, random) + pick(DAYS, random) + " " + pick(TIMES, random))
                    .reduce((left, right) -> left + (random.nextInt(4) == 0 ? ", " : "; ") + right)
                    .orElseThrow();
            return random.nextBoolean() ? text + "; PH off" : text;
        });
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void saysWhatIsEvaluated(String text) {
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();
        for (String day : List.of("2026-11-09", "2026-11-25", "2026-12-21")) {
            LocalDate today = LocalDate.parse(day);
            WeekTable week = HoursInWords.week(hours, today, CALENDAR, Locale.FRENCH);
            Map<DayOfWeek, List<Span>> said = read(week);
            boolean usual = !week.title().equals("Les 7 prochains jours");
            List<HoursNotice> notices = HoursInWords.notices(hours, today, CALENDAR, Locale.FRENCH);
            for (int i = 0; i < 7; i++) {
                LocalDate date = today.plusDays(i);
                // A night that runs into a holiday or an exceptional day may be cut at midnight.
                boolean apart = CALENDAR.isPublicHoliday(date.plusDays(1))
                        || notices.stream()
                                .anyMatch(notice ->
                                        !date.plusDays(1).isBefore(notice.first()) && !date.isAfter(notice.last()));
                boolean school = CALENDAR.schoolHoliday(date).orElseThrow() && text.contains("SH");
                if (!usual || !apart && !school) {
                    assertThat(said.get(date.getDayOfWeek()))
                            .as("%s: %s on %s", week, text, date)
                            .isEqualTo(hours.spansOn(date, CALENDAR));
                }
            }
        }
    }

    private static Map<DayOfWeek, List<Span>> read(WeekTable week) {
        Map<DayOfWeek, List<Span>> said = new EnumMap<>(DayOfWeek.class);
        week.rows().forEach(row -> days(row.days()).forEach(day -> said.put(day, spans(row.hours()))));
        return said;
    }

    private static List<DayOfWeek> days(String label) {
        List<DayOfWeek> days = new ArrayList<>();
        String names =
                label.toLowerCase(Locale.FRENCH).replaceAll(" \\(.*?\\)", "").replace(", jours fériés", "");
        for (String part : names.split(", ")) {
            if (part.equals("tous les jours")) {
                days.addAll(List.of(DayOfWeek.values()));
            } else if (part.startsWith("du ")) {
                String[] ends = part.substring(3).split(" au ");
                IntStream.rangeClosed(NAMES.indexOf(ends[0]), NAMES.indexOf(ends[1]))
                        .forEach(day -> days.add(DayOfWeek.of(day + 1)));
            } else if (NAMES.contains(part)) {
                days.add(DayOfWeek.of(NAMES.indexOf(part) + 1));
            }
        }
        return days;
    }

    private static List<Span> spans(String hours) {
        List<Span> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(hours.replace('\u00a0', ' '));
        while (found.find()) {
            int start = minute(found.group(1));
            int end = minute(found.group(2));
            spans.add(new Span(start, end <= start ? end + 1440 : end));
        }
        return spans;
    }

    private static int minute(String time) {
        if (time.strip().equals("minuit")) {
            return 0;
        }
        String[] parts = time.strip().split(" h ?");
        return Integer.parseInt(parts[0]) * 60 + (parts.length > 1 ? Integer.parseInt(parts[1].strip()) : 0);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
