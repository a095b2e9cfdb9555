package org.jalon.hours.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/** Reads a text into a schedule: rules after one another. */
public final class ScheduleReader {

    /** What joins a rule to those before it. */
    private enum Link {
        NORMAL,
        ADDITIONAL,
        FALLBACK
    }

    private final Text text;
    private final List<Rule> rules = new ArrayList<>(4);

    private ScheduleReader(String text) {
        this.text = new Text(text);
    }

    /** The schedule of a text; empty when it is not valid. The work grows with the length of the text alone. */
    public static Optional<Schedule> read(String text) {
        try {
            List<Rule> rules = new ScheduleReader(text).rules();
            return rules.isEmpty() ? Optional.empty() : Optional.of(new Schedule(rules));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private List<Rule> rules() throws Unreadable {
        Link link = Link.NORMAL;
        boolean fallback = false;
        boolean complete = true;
        while (!text.isAtEnd()) {
            RuleReader reader = new RuleReader(text);
            if (reader.read()) {
                if (link == Link.ADDITIONAL && !complete) {
                    throw new Unreadable("a list that mixes kinds of days");
                }
                // What follows a fallback by a comma belongs to the fallback.
                fallback = link == Link.FALLBACK || fallback && link == Link.ADDITIONAL;
                complete = reader.isComplete();
                rules.add(reader.rule(rules.isEmpty() ? null : rules.getLast(), link == Link.ADDITIONAL, fallback));
            }
            if (!text.isAtEnd()) {
                link = link();
            }
        }
        return List.copyOf(rules);
    }

    private Link link() throws Unreadable {
        if (text.take(';')) {
            return Link.NORMAL;
        }
        if (text.take(',')) {
            return Link.ADDITIONAL;
        }
        text.need('|');
        text.need('|');
        if (rules.isEmpty()) {
            throw new Unreadable("nothing to fall back from");
        }
        return Link.FALLBACK;
    }
}
