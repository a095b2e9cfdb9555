package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of one day.
 *
 * @param slots in order, none meets another
 * @param otherwise why the rest of the day is not known; empty when it is closed
 */
record DayPlan(List<Slot> slots, String otherwise) {

    static final DayPlan CLOSED = new DayPlan(List.of(), "");

    static DayPlan of(List<Slot> slots) {
        return CLOSED.plus(slots);
    }

    boolean isClosed() {
        return slots.isEmpty() && otherwise.isEmpty();
    }

    /** Whether one is sure and the other is not, so that they are two offers. */
    boolean isUnlike(DayPlan other) {
        return isSure() != other.isSure();
    }

    /** One sure, the other not: what is sure stays so. */
    DayPlan besides(DayPlan other) {
        DayPlan sure = isSure() ? this : other;
        DayPlan unsure = isSure() ? other : this;
        return unsure.withoutTimes(sure.slots).plus(sure.slots);
    }

    private boolean isSure() {
        return slots.stream().allMatch(slot -> slot.coat().sure());
    }

    boolean meets(List<Slot> others) {
        return slots.stream().anyMatch(slot -> others.stream().anyMatch(slot::meets));
    }

    /** With these too; where they meet, unsure unless they say the same. */
    DayPlan plus(List<Slot> others) {
        List<Slot> all = new ArrayList<>(slots);
        for (Slot other : others) {
            boolean said = all.stream().anyMatch(slot -> slot.isSameTime(other));
            if (said) {
                all.replaceAll(slot -> slot.isSameTime(other) ? slot.with(other.coat()) : slot);
            } else {
                all.add(other);
            }
        }
        all.sort(Comparator.comparingInt(Slot::start).thenComparingInt(Slot::endOrLate));
        return new DayPlan(joined(all), otherwise);
    }

    /** Spans that touch are one; those that overlap are not sure. */
    private static List<Slot> joined(List<Slot> sorted) {
        List<Slot> joined = new ArrayList<>(sorted.size());
        for (Slot slot : sorted) {
            Slot last = joined.isEmpty() ? null : joined.getLast();
            boolean touches = last != null
                    && last.end() == slot.start()
                    && last.coat().equals(slot.coat())
                    && slot.end() != Slot.OPEN_END;
            if (last != null && (touches || last.meets(slot))) {
                joined.removeLast();
                int end = slot.end() == Slot.OPEN_END || last.end() == Slot.OPEN_END
                        ? Slot.OPEN_END
                        : Math.max(last.end(), slot.end());
                joined.add(new Slot(last.start(), end, last.coat().and(slot.coat())));
            } else {
                joined.add(slot);
            }
        }
        return List.copyOf(joined);
    }

    DayPlan with(Coat coat) {
        return new DayPlan(slots.stream().map(slot -> slot.with(coat)).toList(), otherwise);
    }

    /** Not known outside of its slots. */
    DayPlan otherwise(String why) {
        return new DayPlan(slots, Coat.unsure(otherwise).and(Coat.unsure(why)).comment());
    }

    /** As {@code 09:00-12:00}, when nobody need look at the slots. */
    boolean hasSlotIn(Part part) {
        return slots.stream().anyMatch(slot -> !part.excludes(slot));
    }

    /** These parts dressed. A slot that is only partly in one is dressed as a whole. */
    DayPlan dressed(Part part, Coat coat) {
        return new DayPlan(
                slots.stream()
                        .map(slot -> part.excludes(slot) ? slot : slot.with(coat))
                        .toList(),
                otherwise);
    }

    /** Closed in a part of the day. Where a slot goes on through its edge, nobody knows the minute. */
    DayPlan without(Part part, String why) {
        if (part.isAll()) {
            return CLOSED;
        }
        List<Slot> left = new ArrayList<>(slots.size() + 1);
        for (Slot slot : slots) {
            if (part.excludes(slot)) {
                left.add(slot);
            } else if (!part.contains(slot)) {
                addBesides(slot, part, why, left);
            }
        }
        return new DayPlan(List.copyOf(left), otherwise);
    }

    private static void addBesides(Slot slot, Part part, String why, List<Slot> left) {
        int first = part.edge()[0];
        int last = part.edge()[1];
        int end = slot.endOrLate();
        if (!part.isMorning() && slot.start() < first) {
            left.add(slot.between(slot.start(), Math.min(first, end)));
        }
        int from = Math.max(slot.start(), first);
        if (from < Math.min(end, last)) {
            left.add(slot.between(from, Math.min(end, last)).with(Coat.unsure(why)));
        }
        if (part.isMorning() && end > last) {
            left.add(new Slot(Math.max(slot.start(), last), slot.end(), slot.coat()));
        }
    }

    /** Whether closing a part of the day goes through a slot. */
    boolean isCutBy(Part part) {
        return slots.stream().anyMatch(slot -> !part.excludes(slot) && !part.contains(slot));
    }

    DayPlan withoutTimes(List<Slot> closed) {
        List<Slot> left = new ArrayList<>(slots);
        for (Slot hole : closed) {
            List<Slot> next = new ArrayList<>(left.size() + 1);
            for (Slot slot : left) {
                if (!slot.meets(hole)) {
                    next.add(slot);
                    continue;
                }
                if (slot.start() < hole.start()) {
                    next.add(slot.between(slot.start(), hole.start()));
                }
                if (hole.end() != Slot.OPEN_END && hole.end() < slot.endOrLate()) {
                    next.add(new Slot(hole.end(), slot.end(), slot.coat()));
                }
            }
            left = next;
        }
        return new DayPlan(List.copyOf(left), otherwise);
    }

    /** With another end of the day; empty slots when it would end before it begins. */
    DayPlan until(int minute) {
        List<Slot> left = new ArrayList<>(slots);
        left.removeIf(slot -> slot.start() >= minute);
        if (!left.isEmpty()) {
            Slot last = left.removeLast();
            left.add(last.between(last.start(), minute));
        }
        return new DayPlan(List.copyOf(left), otherwise);
    }
}
