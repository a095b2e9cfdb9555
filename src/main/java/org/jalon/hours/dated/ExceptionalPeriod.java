package org.jalon.hours.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/**
 * Days with hours of their own, once.
 *
 * @param first day
 * @param last day, included
 * @param rules that say so, in the order of the text
 * @param days those among them that no later exception speaks of, in order, never empty
 */
public record ExceptionalPeriod(LocalDate first, LocalDate last, List<Rule> rules, List<LocalDate> days) {

    /**
     * What each day of the week has in this period, public holidays aside; empty where a day of the week has not
     * always the same.
     *
     * @param schedule that it belongs to, without fallbacks
     */
    public Optional<Map<DayOfWeek, List<Segment>>> week(Schedule schedule, PlaceCalendar calendar) {
        PlaceCalendar noHolidays = calendar.withPublicHolidays(date -> false);
        Map<DayOfWeek, List<Segment>> week = new EnumMap<>(DayOfWeek.class);
        for (LocalDate day : days) {
            List<Segment> hours = schedule.openingsOn(day, noHolidays);
            List<Segment> before = week.putIfAbsent(day.getDayOfWeek(), hours);
            if (before != null && !before.equals(hours)) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableMap(week));
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Why, in the words of the author, when all its rules say the same. */
    public Optional<String> comment() {
        List<String> comments = rules.stream()
                .map(rule -> Optional.ofNullable(rule.coat().comment()).orElse(""))
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .toList();
        return comments.size() == 1 ? Optional.of(comments.getFirst()) : Optional.empty();
    }
}
