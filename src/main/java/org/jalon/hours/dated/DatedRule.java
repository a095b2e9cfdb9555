package org.jalon.hours.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.AnyOf;
import org.jalon.hours.rule.DaySelector.Dates;
import org.jalon.hours.rule.DaySelector.Years;
import org.jalon.hours.rule.Rule;

/** A rule that names its year, and the runs of days it is about, whatever their day of the week. */
record DatedRule(Rule rule, List<Run> runs) {

    /** Longer than a summer or a building site: then it is how things are, not an exception. */
    private static final int LONGEST_DAYS = 200;

    private static final int MOST_YEARS = 3;
    private static final int MOST_RUNS = 24;

    /** Days from one to another, both included. */
    record Run(LocalDate first, LocalDate last) {}

    /** None when the rule has no runs: it names no year, or it lasts too long, or it speaks of nothing real. */
    static DatedRule of(Rule rule) {
        if (rule.days().stream().noneMatch(selector -> firstYear(selector) > 0)) {
            return new DatedRule(rule, List.of());
        }
        List<DaySelector> dated = rule.days().stream()
                .filter(selector -> !(selector instanceof DaySelector.Weekdays) && !selector.isHoliday())
                .toList();
        int first = dated.stream().mapToInt(DatedRule::firstYear).max().orElse(0);
        int last = dated.stream().mapToInt(DatedRule::lastYear).min().orElse(0);
        boolean bounded = !rule.fallback() && first > 0 && last >= first && last - first < MOST_YEARS;
        List<Run> runs = bounded ? runs(dated, first, last) : List.of();
        boolean exceptional = runs.size() <= MOST_RUNS
                && runs.stream()
                        .allMatch(run -> run.first().plusDays(LONGEST_DAYS).isAfter(run.last()));
        return new DatedRule(rule, exceptional ? runs : List.of());
    }

    boolean speaksOf(LocalDate date, PlaceCalendar calendar) {
        return rule.days().stream().allMatch(selector -> selector.matches(date, calendar));
    }

    private static List<Run> runs(List<DaySelector> dated, int firstYear, int lastYear) {
        List<Run> runs = new ArrayList<>(2);
        LocalDate end = LocalDate.of(lastYear + 1, 12, 31);
        for (LocalDate day = LocalDate.of(firstYear, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate date = day;
            if (dated.stream().allMatch(selector -> selector.matches(date, Calendars.PLAIN))) {
                boolean goesOn =
                        !runs.isEmpty() && runs.getLast().last().plusDays(1).equals(day);
                runs.add(new Run(goesOn ? runs.removeLast().first() : day, day));
            }
        }
        return runs;
    }

    private static int firstYear(DaySelector selector) {
        return switch (selector) {
            case Years years -> years.first();
            case Dates(var season) -> season.first().year();
            case AnyOf(List<DaySelector> any) ->
                any.stream().mapToInt(DatedRule::firstYear).min().orElse(0);
            case DaySelector.Weekdays _,
                    DaySelector.NthWeekdays _,
                    DaySelector.PublicHolidays _,
                    DaySelector.SchoolHolidays _,
                    DaySelector.Weeks _ -> 0;
        };
    }

    private static int lastYear(DaySelector selector) {
        return switch (selector) {
            case Years years -> years.last();
            case Dates(var season) -> {
                if (season.first().year() == 0 || season.endless()) {
                    yield Integer.MAX_VALUE;
                }
                yield Math.max(season.first().year(), season.last().year());
            }
            case AnyOf(List<DaySelector> any) ->
                any.stream().mapToInt(DatedRule::lastYear).max().orElse(Integer.MAX_VALUE);
            case DaySelector.Weekdays _,
                    DaySelector.NthWeekdays _,
                    DaySelector.PublicHolidays _,
                    DaySelector.SchoolHolidays _,
                    DaySelector.Weeks _ -> Integer.MAX_VALUE;
        };
    }
}
