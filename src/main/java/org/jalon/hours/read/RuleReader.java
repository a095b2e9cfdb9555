package org.jalon.hours.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.Coat;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads one rule. Its parts may come in any order, as people write them, but times end the days they belong to. */
final class RuleReader {

    private static final Map<String, Status> MODIFIERS =
            Map.of("open", Status.OPEN, "off", Status.CLOSED, "closed", Status.CLOSED, "unknown", Status.UNKNOWN);

    private final Text text;
    private final DateReader dateReader;
    private final TimeReader timeReader;
    private final WeekdayReader weekdays;
    private final List<DaySelector> years = new ArrayList<>(1);
    private final List<DaySelector> weeks = new ArrayList<>(1);
    private final List<DaySelector> dates = new ArrayList<>(1);
    private final List<TimeSpan> times = new ArrayList<>(2);
    private final List<String> comments = new ArrayList<>(1);
    private @Nullable Status modifier;

    RuleReader(Text text) {
        this.text = text;
        dateReader = new DateReader(text);
        timeReader = new TimeReader(text);
        weekdays = new WeekdayReader(text);
    }

    /** Reads up to what is no part of a rule; whether there was anything. */
    boolean read() throws Unreadable {
        boolean any = false;
        while (!text.isAtEnd() && (readWhat() || readDays() || readTimes())) {
            any = true;
            text.take(':');
        }
        return any;
    }

    /** Whether it says what its days are: by times, a modifier or a comment. */
    boolean isComplete() {
        return !times.isEmpty() || modifier != null || !comments.isEmpty();
    }

    private boolean readWhat() throws Unreadable {
        String comment = text.comment();
        if (comment != null) {
            comments.add(comment);
            return true;
        }
        Status read = modifier == null ? text.take(MODIFIERS) : null;
        if (read != null) {
            // An "open" after a comment does not undo its condition.
            modifier = read == Status.OPEN && !comments.isEmpty() ? Status.UNKNOWN : read;
        }
        return read != null;
    }

    private boolean readDays() throws Unreadable {
        if (!times.isEmpty() && hasDays()) {
            return false;
        }
        if (weekdays.read() || YearReader.readWeeks(text, weeks)) {
            return true;
        }
        if (dates.isEmpty() && dateReader.read(dates)) {
            return true;
        }
        return years.isEmpty() && weekdays.isEmpty() && YearReader.readYears(text, years);
    }

    private boolean readTimes() throws Unreadable {
        return times.isEmpty() && timeReader.read(times);
    }

    private boolean hasDays() {
        return !(years.isEmpty() && weeks.isEmpty() && dates.isEmpty() && weekdays.isEmpty());
    }

    /**
     * The rule. One after a semicolon replaces all that was said of its days, unless it closes: a closing rule takes away
     * its own minutes only. One that names no day adds to rules that name some, and so does one that is not sure.
     */
    Rule rule(@Nullable Rule before, boolean additional, boolean fallback) throws Unreadable {
        List<DaySelector> days = days();
        List<Stretch> stretches = TimeSpan.stretches(times);
        Coat coat = Coat.of(status(), comments.isEmpty() ? null : String.join(", ", comments));
        boolean adds = additional || fallback || coat.status() == Status.CLOSED;
        boolean isOfAnyDay = before != null && before.days().isEmpty() && coat.status() == Status.OPEN;
        boolean overrides = !adds && (!days.isEmpty() || isOfAnyDay);
        return new Rule(days, stretches, coat, overrides, fallback);
    }

    /** A comment without {@code open} or {@code closed} makes the rule a condition that nobody can check: not known. */
    private Status status() {
        if (modifier != null) {
            return modifier;
        }
        return comments.isEmpty() ? Status.OPEN : Status.UNKNOWN;
    }

    private List<DaySelector> days() {
        List<DaySelector> all = new ArrayList<>(3);
        addAnyOf(years, all);
        addAnyOf(weeks, all);
        addAnyOf(dates, all);
        weekdays.selectors().forEach(anyOf -> addAnyOf(anyOf, all));
        return List.copyOf(all);
    }

    private static void addAnyOf(List<DaySelector> selectors, List<DaySelector> all) {
        if (!selectors.isEmpty()) {
            all.add(selectors.size() == 1 ? selectors.getFirst() : new DaySelector.AnyOf(List.copyOf(selectors)));
        }
    }
}
