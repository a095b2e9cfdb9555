package org.jalon.hours.french;

import java.util.Map;
import org.jalon.hours.french.Item.Break;
import org.jalon.hours.french.Item.Weight;
import org.jalon.hours.french.Statement.Effect;
import org.jspecify.annotations.Nullable;

/** Brings days and times together, and what changes the times of days that were said before. */
final class TimeStatements {

    private final Gathering so;
    private final RemarkStatements comments;

    TimeStatements(Gathering so, RemarkStatements comments) {
        this.so = so;
        this.comments = comments;
    }

    void takeDays(Item.Days days) {
        Phrase missing = so.unreadInList();
        // "sauf jours fériés, et jeudi 14h-17h".
        boolean opensAgain =
                so.current.except && so.current.areHolidays() && so.weakBreak && so.order.daysHaveTimes(so.at);
        if (so.current.days != null && !so.current.hasContent() && !opensAgain) {
            boolean named = so.current.days.size() == 7 && so.previous() instanceof Item.Days;
            boolean narrows = (so.aside || named) && Gathering.isWithin(days.parts(), so.current.days);
            if (narrows) {
                so.current.days.clear();
            }
            if (narrows || !so.hardBreak && !(so.previous() == Break.COLON)) {
                so.current.days.putAll(days.parts());
                so.current.doubtful |= days.doubtful();
                so.current.cover(days.phrase());
                return;
            }
        }
        boolean othersTimes = !so.current.slots.isEmpty() && so.order.daysHaveTimes(so.at);
        if (so.previous() == Break.INCLUDING && so.current.days != null && !othersTimes) {
            so.current.days.putAll(days.parts());
            so.current.cover(days.phrase());
            return;
        }
        boolean closedThen = so.current.closes() && !so.current.whens.isEmpty() && so.previous() == Break.COMMA;
        boolean joins = so.current.days == null && !closedThen && !(so.hardBreak && so.current.hasContent());
        boolean timesFirst = !so.current.slots.isEmpty() && joins;
        if (!joins || timesFirst && !so.order.isTimesFirst()) {
            boolean inAside = so.aside;
            so.current.doubtful |= mayBeOfLater() || missing != null && !so.current.slots.isEmpty();
            so.breakIfComplete();
            so.flush();
            so.current.adds = so.joined;
            so.current.replaces = inAside;
            so.order.daysFollowDays();
        }
        so.hardBreak = false;
        so.joined = false;
        so.current.setDays(days);
        if (missing != null) {
            so.current.doubtful = true;
            so.current.cover(missing);
        }
    }

    /** "du lundi au vendredi 9h-12h, et 14h-17h le mardi": whether some of the times may be only of the days after them. */
    private boolean mayBeOfLater() {
        Item next = so.next();
        boolean bare = next == null || next == Break.CLOSE || next instanceof Break separator && separator.isHard();
        return bare && !so.hardBreak && so.current.days != null && so.previous() instanceof Item.Times;
    }

    void takeTimes(Item.Times times) {
        if (so.hardBreak && so.current.days == null && so.current.slots.isEmpty() && so.current.hasContent()) {
            so.flush();
        }
        if (so.previousMeaningful() instanceof Item.Closing && !so.weakBreak && so.current.closes()) {
            so.current.cover(times.phrase());
            so.current.effects.removeIf(Effect.Close.class::isInstance);
            so.current.effects.add(new Effect.CloseTimes(times.slots()));
            return;
        }
        boolean complete = !so.current.slots.isEmpty() && so.current.days != null;
        boolean startsPair = so.order.startsPair(so.at, so.hardBreak || so.current.days == null || complete);
        if (complete && startsPair) {
            so.flush();
            so.current.adds = so.joined;
        }
        if (so.aside && complete && !startsPair && so.next() instanceof Item.When) {
            // "(10h-18h pendant les vacances scolaires)".
            Map<DayKey, Part> days = so.current.days;
            so.flush();
            so.current.days = days;
            so.current.replaces = true;
        }
        if (so.hardBreak && !complete) {
            so.sentenceStart = so.current.slots.isEmpty() ? so.statements.size() : so.sentenceStart;
        }
        so.hardBreak = false;
        so.current.cover(times.phrase());
        so.partsFirst |= so.part != null;
        Part within = so.part != null ? so.part : dayPart();
        so.part = null;
        for (Slot slot : times.slots()) {
            so.current.doubtful |= within != null && !within.contains(slot);
            Slot dressed = so.ahead == null ? slot : slot.with(so.ahead);
            so.current.slots.add(so.heading == null ? dressed : dressed.with(so.heading));
        }
        if (so.ahead != null) {
            so.undressed = so.current.slots.size();
        }
    }

    /** The part that all of its days share, for the first times after them. */
    private @Nullable Part dayPart() {
        if (so.current.days == null || !so.current.slots.isEmpty() || !so.current.effects.isEmpty()) {
            return null;
        }
        return so.current.days.values().stream().reduce(Part::and).orElse(null);
    }

    void takeLoneTime(Item.LoneTime time) {
        boolean changesEnd = so.aside || so.current.except || so.previousMeaningful() instanceof Item.Closing;
        if (changesEnd) {
            takeUntil(time.minute(), time.phrase());
        } else {
            comments.takeRemark(new Item.Remark(Weight.UNREAD, time.phrase(), false));
        }
    }

    void takeUntil(int minute, Phrase phrase) {
        if (so.previousMeaningful() instanceof Item.Closing && !so.current.effects.isEmpty()) {
            so.current.effects.removeLast();
        }
        if (!so.current.slots.isEmpty()
                && so.current.slots.getLast().end() == Slot.OPEN_END
                && so.current.effects.isEmpty()) {
            Slot last = so.current.slots.removeLast();
            so.current.doubtful |= last.start() >= minute;
            so.current.slots.add(last.start() < minute ? last.between(last.start(), minute) : last);
            return;
        }
        if (!so.current.slots.isEmpty()) {
            so.flush();
        }
        so.current.replaces = true;
        so.current.cover(phrase);
        so.current.effects.add(new Effect.Until(minute));
    }

    void takePart(Item.DayPart dayPart) {
        Part said = dayPart.part();
        so.current.cover(dayPart.phrase());
        Item before = so.previousMeaningful();
        boolean after = before instanceof Item.Closing || before instanceof Item.Remark;
        if (after && !so.current.effects.isEmpty() && !(so.next() instanceof Item.Times)) {
            so.current.effects.add(restricted(so.current.effects.removeLast(), said));
        } else if (before instanceof Item.Times
                && !so.weakBreak
                && so.following(1) != Break.COLON
                && !so.current.slots.isEmpty()
                && !(so.partsFirst && so.next() instanceof Item.Times)) {
            so.current.doubtful |= !said.contains(so.current.slots.getLast());
        } else if (before instanceof Item.Only && so.current.slots.isEmpty()) {
            so.current.effects.add(new Effect.Keep(said));
        } else {
            if (so.hardBreak && !(so.next() instanceof Item.Times)) {
                so.breakIfComplete();
            }
            so.part = so.part == null ? said : so.part.and(said);
        }
    }

    private static Effect restricted(Effect effect, Part part) {
        return switch (effect) {
            case Effect.Close _ -> new Effect.Close(part);
            case Effect.Keep _ -> new Effect.Keep(part);
            case Effect.Dress(Part _, Coat coat) -> new Effect.Dress(part, coat);
            case Effect.CloseTimes closing -> closing;
            case Effect.Until until -> until;
        };
    }

    void takeSame(Item.Same same) {
        for (int i = so.statements.size() - 1; i >= 0; i--) {
            if (!so.statements.get(i).slots.isEmpty() && so.current.days != null && so.current.slots.isEmpty()) {
                so.current.slots.addAll(so.statements.get(i).slots);
                so.current.cover(same.phrase());
                return;
            }
        }
        comments.takeRemark(new Item.Remark(Weight.UNREAD, same.phrase(), false));
    }
}
