package org.jalon.hours.week;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.hours.WeeklyHours.Rhythm;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.AnyOf;
import org.jalon.hours.rule.DaySelector.NthWeekdays;
import org.jalon.hours.rule.DaySelector.SchoolHolidays;
import org.jalon.hours.rule.DaySelector.Weekdays;
import org.jalon.hours.rule.DaySelector.Weeks;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/** The rhythms of a form, found in rules. */
final class Rhythms {

    private static final Map<List<Integer>, Rhythm> NTH = Map.of(
            List.of(0b10, 0), Rhythm.FIRST,
            List.of(0b100, 0), Rhythm.SECOND,
            List.of(0b1000, 0), Rhythm.THIRD,
            List.of(0b10000, 0), Rhythm.FOURTH,
            List.of(0b1010, 0), Rhythm.FIRST_AND_THIRD,
            List.of(0b10100, 0), Rhythm.SECOND_AND_FOURTH,
            List.of(0, 0b10), Rhythm.LAST);

    private Rhythms() {}

    /** Days of the week that come in one rhythm. */
    record Days(Set<DayOfWeek> days, Rhythm rhythm) {}

    /** Empty where the rule has a rhythm that no form knows, or none. */
    static Optional<Days> of(Rule rule) {
        return switch (rule.days()) {
            case List<DaySelector> days when days.size() == 1 -> nth(days.getFirst());
            case List<DaySelector> days
            when days.size() == 2
                    && days.getFirst() instanceof Weeks weeks
                    && days.getLast() instanceof Weekdays(int mask) ->
                rhythm(weeks).map(rhythm -> new Days(days(mask), rhythm));
            default -> Optional.empty();
        };
    }

    static boolean nameSchoolHolidays(Schedule schedule) {
        return schedule.rules().stream()
                .flatMap(rule -> rule.days().stream())
                .anyMatch(selector -> selector.mentions(new SchoolHolidays(0)));
    }

    private static Optional<Rhythm> rhythm(Weeks weeks) {
        boolean everyOther = weeks.step() == 2 && weeks.last() >= 52;
        return switch (weeks.first()) {
            case 1 -> everyOther ? Optional.of(Rhythm.ODD_WEEKS) : Optional.empty();
            case 2 -> everyOther ? Optional.of(Rhythm.EVEN_WEEKS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Days> nth(DaySelector selector) {
        return switch (selector) {
            case NthWeekdays nth
            when nth.offset() == 0 ->
                Optional.ofNullable(NTH.get(List.of(nth.fromStart(), nth.fromEnd())))
                        .map(rhythm -> new Days(days(nth.mask()), rhythm));
            case AnyOf(List<DaySelector> any) -> {
                List<Optional<Days>> all = any.stream().map(Rhythms::nth).toList();
                Optional<Days> first = all.getFirst();
                boolean alike =
                        all.stream().allMatch(each -> each.map(Days::rhythm).equals(first.map(Days::rhythm)));
                yield alike ? first.map(found -> new Days(union(all), found.rhythm())) : Optional.empty();
            }
            case NthWeekdays _,
                    Weekdays _,
                    Weeks _,
                    SchoolHolidays _,
                    DaySelector.PublicHolidays _,
                    DaySelector.Years _,
                    DaySelector.Dates _ -> Optional.empty();
        };
    }

    private static Set<DayOfWeek> union(List<Optional<Days>> all) {
        return all.stream()
                .flatMap(Optional::stream)
                .flatMap(days -> days.days().stream())
                .collect(Collectors.toSet());
    }

    private static Set<DayOfWeek> days(int mask) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (mask >> day.ordinal() & 1) != 0)
                .collect(Collectors.toSet());
    }
}
