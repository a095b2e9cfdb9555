package org.jalon.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.hours.WeeklyHours.Period;
import org.jalon.hours.WeeklyHours.PublicHolidays;
import org.jalon.hours.WeeklyHours.SchoolHolidays;

/**
 * A closure for a while.
 *
 * @param first day of it
 * @param last day of it, included
 * @param reason why, or what people should know; may be empty
 */
public record ClosedFor(LocalDate first, LocalDate last, String reason) {

    /** What is said of the other days of a place whose hours nobody knows. */
    private static final String UNKNOWN = "Mo-Su unknown";

    private static final String NO_WEEK = "off; ";

    /** Hours in the OSM syntax with this closure besides; of a place with unknown hours, the others stay unknown. */
    public String addTo(Optional<OpeningHours> hours) {
        return hours.map(known ->
                        WeeklyHours.of(known).map(this::addTo).orElseGet(() -> known.toString() + "; " + rule()))
                .orElseGet(() -> UNKNOWN + "; " + rule());
    }

    /** The closures in hours that are not over on a day; none in hours that say more than a form can ask for. */
    public static List<ClosedFor> announcedIn(OpeningHours hours, LocalDate today) {
        String text = hours.toString();
        String before = UNKNOWN + "; ";
        Optional<OpeningHours> known = text.startsWith(before)
                ? OpeningHours.parse(NO_WEEK + text.substring(before.length()))
                : Optional.of(hours);
        return known.flatMap(WeeklyHours::of).stream()
                .flatMap(week -> week.periods().stream())
                .filter(period -> period.isClosure() && !period.last().isBefore(today))
                .map(period -> new ClosedFor(period.first(), period.last(), period.message()))
                .toList();
    }

    private String addTo(WeeklyHours hours) {
        List<Period> periods =
                Stream.concat(hours.periods().stream(), Stream.of(period())).toList();
        return new WeeklyHours(
                        hours.days(),
                        hours.otherwiseByAppointment(),
                        hours.publicHolidays(),
                        hours.schoolHolidays(),
                        periods,
                        hours.note())
                .toOsm();
    }

    private Period period() {
        return new Period(first, last, Set.of(), List.of(), reason);
    }

    /** The closure alone, as the writer of weeks puts it after what comes before. */
    private String rule() {
        String alone = new WeeklyHours(
                        Map.of(), false, PublicHolidays.AS_USUAL, SchoolHolidays.AS_USUAL, List.of(period()), "")
                .toOsm();
        return alone.substring(NO_WEEK.length());
    }
}
