package org.jalon.contribution.moderate;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.site.Words;

/** Two usual weeks side by side, with the days that differ. */
final class WeekDiff {

    private WeekDiff() {}

    /** The days; none when one of the two texts cannot be read. */
    static List<DiffLine.Day> of(List<String> now, List<String> said, Words words) {
        if (now.isEmpty() || said.isEmpty()) {
            return List.of();
        }
        return OpeningHours.parse(now.getFirst())
                .flatMap(one -> OpeningHours.parse(said.getFirst()).map(other -> days(one, other, words)))
                .orElse(List.of());
    }

    private static List<DiffLine.Day> days(OpeningHours now, OpeningHours said, Words words) {
        Locale locale = words.language().locale();
        Map<DayOfWeek, List<Span>> before = now.usualWeek();
        Map<DayOfWeek, List<Span>> after = said.usualWeek();
        return Stream.of(DayOfWeek.values())
                .map(day -> {
                    List<Span> one = before.getOrDefault(day, List.of());
                    List<Span> other = after.getOrDefault(day, List.of());
                    return new DiffLine.Day(
                            day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                            HoursInWords.day(one, locale),
                            HoursInWords.day(other, locale),
                            !one.equals(other));
                })
                .toList();
    }
}
