package org.jalon.directory.take;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Place;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.WeekTable;
import org.jalon.site.Words;

/** The hours of a place as they stand on paper and in messages, which are read on another day than today. */
public final class HoursLine {

    private HoursLine() {}

    /** The week without a word of today, what is exceptional first among its notes; no rows when it is not known. */
    public static WeekTable week(Place place, Instant now, Words words) {
        WeekTable week = place.hours()
                .map(hours -> HoursInWords.week(
                        hours,
                        now.atZone(place.zone()).toLocalDate(),
                        place.calendar(),
                        words.language().locale()))
                .orElseGet(() -> new WeekTable("", List.of(), List.of()))
                .forAnyDay();
        return new WeekTable(
                week.title(),
                week.rows(),
                Stream.concat(notices(place, now, words), week.notes().stream()).toList());
    }

    private static Stream<String> notices(Place place, Instant now, Words words) {
        LocalDate today = now.atZone(place.zone()).toLocalDate();
        return place.hours().stream()
                .flatMap(hours ->
                        HoursInWords.notices(
                                hours, today, place.calendar(), words.language().locale())
                                .stream())
                .map(HoursNotice::text);
    }

    /** The same in one line, empty when the hours are not known. */
    public static String of(Place place, Instant now, Words words) {
        WeekTable week = week(place, now, words);
        String rows = week.rows().stream()
                .map(row -> words.say("directory.take.hours", row.days(), row.hours()))
                .collect(Collectors.joining(words.say("directory.take.hours.and")));
        String told = week.title().isEmpty() ? rows : words.say("directory.take.hours", week.title(), rows);
        return Stream.concat(notices(place, now, words), Stream.of(told))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("directory.take.hours.and")));
    }
}
