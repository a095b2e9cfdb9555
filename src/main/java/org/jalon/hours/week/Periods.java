package org.jalon.hours.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.OpeningHours.Span;
import org.jalon.hours.WeeklyHours.Period;
import org.jalon.hours.dated.ExceptionalPeriod;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.rule.DaySelector.Weekdays;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/** The exceptional periods of a schedule as a form asks for them: temporary hours first, then closures. */
final class Periods {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final int EVERY_DAY = (1 << DayOfWeek.values().length) - 1;

    private Periods() {}

    static List<Period> of(Schedule schedule) {
        return new Exceptions(schedule).from(EVER).stream().map(Periods::period).toList();
    }

    private static Period period(ExceptionalPeriod period) {
        List<Rule> open = period.rules().stream()
                .filter(rule -> rule.coat().status() != Status.CLOSED)
                .toList();
        String message = period.comment().orElse("");
        if (open.isEmpty()) {
            return new Period(period.first(), period.last(), Set.of(), List.of(), message);
        }
        Rule last = open.getLast();
        List<Span> spans = last.stretches().stream()
                .map(stretch -> new Span(stretch.start(), stretch.end()))
                .toList();
        return new Period(period.first(), period.last(), days(last), spans, message);
    }

    private static Set<DayOfWeek> days(Rule rule) {
        int mask = rule.days().stream()
                .map(selector -> selector instanceof Weekdays(int named) ? named : EVERY_DAY)
                .reduce(EVERY_DAY, (left, right) -> left & right);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (mask >> day.ordinal() & 1) != 0)
                .collect(Collectors.toSet());
    }
}
