package org.jalon.newsroom.event.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;

/**
 * A zone as calendars want it told (RFC 5545, section 3.6.5): the clock it has, and by which rule it changes now. What it was in the
 * past is left out, since no event of ours is that old.
 */
final class CalendarZone {

    private static final int DAYS_OF_A_WEEK = 7;

    private CalendarZone() {}

    /** The zone, to write times of its clocks in. */
    static TimezoneAssignment of(ZoneId zone) {
        VTimezone written = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.isEmpty()) {
            ZoneOffset offset = rules.getOffset(since(rules));
            written.addStandardTime(observance(new StandardTime(), since(rules), offset, offset));
        }
        int year = since(rules).getYear() + 1;
        for (ZoneOffsetTransitionRule rule : changes) {
            ZoneOffsetTransition first = rule.createTransition(year);
            Recurrence each = recurrence(rule, first.getDateTimeBefore());
            if (first.getOffsetAfter().equals(rule.getStandardOffset())) {
                StandardTime standard = observance(
                        new StandardTime(), first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter());
                standard.setRecurrenceRule(each);
                written.addStandardTime(standard);
            } else {
                DaylightSavingsTime summer = observance(
                        new DaylightSavingsTime(),
                        first.getDateTimeBefore(),
                        first.getOffsetBefore(),
                        first.getOffsetAfter());
                summer.setRecurrenceRule(each);
                written.addDaylightSavingsTime(summer);
            }
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), written);
    }

    /** From when on the zone follows its rules. */
    private static LocalDateTime since(ZoneRules rules) {
        return rules.getTransitions().isEmpty()
                ? LocalDateTime.of(1970, 1, 1, 0, 0)
                : rules.getTransitions().getLast().getDateTimeAfter();
    }

    private static <T extends Observance> T observance(
            T written, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        written.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        written.setTimezoneOffsetFrom(offset(before));
        written.setTimezoneOffsetTo(offset(after));
        return written;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
    }

    /** The last Sunday of a month, or the first Sunday from some day of it on. */
    private static Recurrence recurrence(ZoneOffsetTransitionRule rule, LocalDateTime first) {
        DayOfWeek day = DayOfWeek.values()[first.getDayOfWeek().getValue() % DAYS_OF_A_WEEK];
        Recurrence.Builder each =
                new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
        int from = rule.getDayOfMonthIndicator();
        return from < 0
                ? each.byDay(-1, day).build()
                : each.byDay(day)
                        .byMonthDay(IntStream.range(from, from + DAYS_OF_A_WEEK)
                                .boxed()
                                .toList())
                        .build();
    }
}
