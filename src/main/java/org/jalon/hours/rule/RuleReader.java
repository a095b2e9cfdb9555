package org.jalon.hours.rule;

import ch.poole.openinghoursparser.RuleModifier;
import java.util.ArrayList;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jspecify.annotations.Nullable;

/** Gives a rule that the library has read its meaning. */
final class RuleReader {

    private RuleReader() {}

    static Rule read(ch.poole.openinghoursparser.Rule rule, @Nullable Rule before, boolean fallback) throws Unreadable {
        List<DaySelector> days = DaysReader.read(rule);
        List<Stretch> stretches = StretchReader.read(rule);
        Coat coat = coat(rule);
        return new Rule(days, stretches, coat, overrides(rule, days, coat, before, fallback), fallback);
    }

    /**
     * A rule after a semicolon replaces all that was said of its days, unless it closes: a closing rule takes away its
     * own minutes only. One that names no day adds to rules that name some.
     */
    private static boolean overrides(
            ch.poole.openinghoursparser.Rule rule,
            List<DaySelector> days,
            Coat coat,
            @Nullable Rule before,
            boolean fallback) {
        if (rule.isAdditive() || fallback || coat.status() == Status.CLOSED) {
            return false;
        }
        return !days.isEmpty() || before != null && before.days().isEmpty();
    }

    /** A comment without {@code open} or {@code closed} makes the rule a condition that nobody can check: not known. */
    private static Coat coat(ch.poole.openinghoursparser.Rule rule) {
        RuleModifier modifier = rule.getModifier();
        List<String> comments = new ArrayList<>(2);
        if (rule.getComment() != null) {
            comments.add(rule.getComment());
        }
        if (modifier != null && modifier.getComment() != null) {
            comments.add(modifier.getComment());
        }
        String comment = comments.isEmpty() ? null : String.join(", ", comments);
        return Coat.of(status(modifier, comment != null), comment);
    }

    private static Status status(@Nullable RuleModifier modifier, boolean commented) {
        if (modifier == null || modifier.getModifier() == null) {
            return commented ? Status.UNKNOWN : Status.OPEN;
        }
        return switch (modifier.getModifier()) {
            case OPEN -> Status.OPEN;
            case CLOSED, OFF -> Status.CLOSED;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
