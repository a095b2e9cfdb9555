package org.jalon.hours.french;

import java.util.List;
import org.jalon.hours.french.Item.Break;

/** Finds what a time of the year is about: all that follows, what it stands in, or all that was said. */
final class SeasonStatements {

    private final Gathering so;

    SeasonStatements(Gathering so) {
        this.so = so;
    }

    void takeWhen(Item.When when) {
        if (so.hardBreak && (so.current.hasContent() || so.current.days == null)) {
            so.breakIfComplete();
        }
        boolean beginsAnother =
                (so.weakBreak || so.joined) && so.next() instanceof Item.Days && so.order.daysHaveTimes(so.at + 1);
        if (so.current.hasContent() && (so.following(1) == Break.COLON || beginsAnother)) {
            so.flush();
            so.current.underHeading = true;
        }
        boolean begins = so.current.isEmpty();
        boolean aboutLater = begins && so.order.goesOn(so.at);
        if (!beginsAnother && aboutLater && !when.excluded() && when.scope().sort() != Scope.Sort.DATES
                || isHeading(begins)) {
            so.season = when;
            so.seasonPerhapsOver = false;
            so.current.cover(when.phrase());
        } else if (begins && !aboutLater) {
            so.statements.forEach(each -> each.whens.add(when));
        } else {
            so.current.whens.add(when);
            so.current.cover(when.phrase());
            // "9h-12h, 14h-18h pendant les vacances": both, or the last?
            so.current.doubtful |= when.scope().equals(Scope.SCHOOL_HOLIDAYS)
                    && !when.excluded()
                    && !so.weakBreak
                    && so.current.slots.size() > 1;
            boolean afterComma = so.previous() == Break.COMMA && !so.current.slots.isEmpty();
            List<Statement> sentence = so.statements.subList(so.sentenceStart, so.statements.size());
            if (afterComma && !so.current.replaces) {
                sentence.forEach(each -> each.whens.add(when));
            } else if (when.excluded() && (so.aside || so.current.adds) && !so.current.slots.isEmpty()) {
                sentence.forEach(each -> each.perhaps.add(when));
            }
        }
    }

    private boolean isHeading(boolean begins) {
        return begins
                && so.at + 1 < so.items.size()
                && (so.items.get(so.at + 1) == Break.COLON || so.items.get(so.at + 1) == Break.LINE);
    }
}
