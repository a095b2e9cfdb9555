package org.jalon.hours.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/** A schedule in two: what is so once, and what lasts. */
public final class Exceptions {

    private final List<DatedRule> dated;
    private final List<Rule> exceptional;

    public Exceptions(Schedule schedule) {
        this.dated = schedule.rules().stream()
                .map(DatedRule::of)
                .filter(rule -> !rule.runs().isEmpty())
                .toList();
        this.exceptional = dated.stream().map(DatedRule::rule).toList();
    }

    /** The schedule as it is when nothing is exceptional. */
    public Schedule without(Schedule schedule) {
        return exceptional.isEmpty() ? schedule : schedule.keeping(rule -> !exceptional.contains(rule));
    }

    /** The periods that are not over on a day, by their beginning. Those wholly replaced by later rules are left out. */
    public List<ExceptionalPeriod> from(LocalDate today) {
        Map<DatedRule.Run, List<DatedRule>> byRun = new LinkedHashMap<>();
        for (DatedRule rule : dated) {
            for (DatedRule.Run run : rule.runs()) {
                if (!run.last().isBefore(today)) {
                    byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(rule);
                }
            }
        }
        return byRun.entrySet().stream()
                .flatMap(entry -> period(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ExceptionalPeriod::first).thenComparing(ExceptionalPeriod::last))
                .toList();
    }

    private Stream<ExceptionalPeriod> period(DatedRule.Run run, List<DatedRule> rules) {
        List<DatedRule> later = dated.subList(dated.indexOf(rules.getLast()) + 1, dated.size());
        List<LocalDate> days = run.first()
                .datesUntil(run.last().plusDays(1))
                .filter(day -> later.stream().noneMatch(rule -> rule.speaksOf(day, Calendars.PLAIN)))
                .toList();
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(new ExceptionalPeriod(
                        run.first(),
                        run.last(),
                        rules.stream().map(DatedRule::rule).toList(),
                        days));
    }
}
