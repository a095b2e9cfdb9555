package org.jalon.hours.french;

import org.jalon.hours.french.Item.Break;
import org.jalon.hours.french.Item.Weight;
import org.jalon.hours.french.Statement.Effect;

/** Dresses hours with the remarks that are about them: those after the remark, before it, or all. */
final class RemarkStatements {

    private final Gathering so;

    RemarkStatements(Gathering so) {
        this.so = so;
    }

    void takeRemark(Item.Remark remark) {
        if (so.hardBreak && (so.current.hasContent() || so.current.days == null)) {
            so.breakIfComplete();
        }
        Coat coat = so.coat(remark);
        if (so.current.isEmpty() && so.part == null && !so.aside) {
            so.current.phrase = null;
            takeRemarkFirst(remark, coat);
            return;
        }
        if (!so.current.slots.isEmpty() && so.following(1) == Break.COLON && so.following(2) instanceof Item.Days) {
            // "…, sur inscription : mardi 14h-16h".
            so.flush();
            takeRemarkFirst(remark, coat);
            return;
        }
        boolean unreadBeforeDays = so.current.days == null && remark.weight() == Weight.UNREAD;
        if (!so.current.slots.isEmpty()
                && !unreadBeforeDays
                && so.next() instanceof Item.Days
                && !so.order.daysHaveTimes(so.at + 1)) {
            // "…, sur rendez-vous le jeudi"; in a list of days after their times, as "9h-12h lundi, hibou, jeudi", all
            // are unsure.
            so.current.doubtful |= remark.weight() == Weight.UNREAD && so.previousMeaningful() instanceof Item.Days;
            so.flush();
            so.current.effects.add(new Effect.Dress(Part.ALL, coat));
            so.current.cover(remark.phrase());
            return;
        }
        if (!so.current.slots.isEmpty() && so.weakBreak && so.next() instanceof Item.Days) {
            takeBetweenDays(remark, coat);
            return;
        }
        so.current.cover(remark.phrase());
        boolean partNext = so.next() instanceof Item.DayPart;
        boolean beforePart = partNext && !(so.following(2) instanceof Item.Times);
        boolean timesNext = so.next() instanceof Item.Times || partNext && !beforePart;
        boolean beforeTimes = timesNext && (so.weakBreak || so.ahead != null);
        if (so.part != null && !beforeTimes) {
            so.current.effects.add(new Effect.Dress(so.takenPart(), coat));
        } else if (so.current.slots.isEmpty() && so.next() instanceof Item.Times || beforeTimes) {
            so.ahead = coat;
        } else if (so.current.slots.isEmpty() || so.current.except || beforePart) {
            so.current.effects.add(new Effect.Dress(Part.ALL, coat));
        } else {
            dressSlots(remark, coat);
        }
    }

    /** "lundi 9h-12h, sur rendez-vous le mardi 14h-17h"; without "le", it may be about both. */
    private void takeBetweenDays(Item.Remark remark, Coat coat) {
        if (!bindsNext(remark)) {
            so.current.cover(remark.phrase());
            dressSlots(remark, coat);
        }
        so.flush();
        so.ahead = coat;
    }

    private void takeRemarkFirst(Item.Remark remark, Coat coat) {
        boolean title = so.following(1) == Break.COLON;
        if (!so.order.goesOn(so.at) && !title) {
            so.remarks.add(coat);
        } else if (remark.weight() == Weight.NOTE && !title) {
            so.ahead = coat;
        } else {
            so.current.cover(remark.phrase());
            so.headingIsTitle = title;
            so.heading = so.heading == null || so.headingIsTitle ? coat : so.heading.and(coat);
            so.headingLasts = so.headingIsTitle || !bindsNext(remark);
            if (!title) {
                so.current.effects.add(new Effect.Dress(Part.ALL, coat));
            }
        }
    }

    /** "sur rendez-vous le lundi" is about that Monday only. */
    private boolean bindsNext(Item.Remark remark) {
        return so.next() instanceof Item.Days days
                && !so.text
                        .substring(remark.phrase().to(), days.phrase().from())
                        .isBlank();
    }

    private void dressSlots(Item.Remark remark, Coat coat) {
        boolean anyBare = so.undressed < so.current.slots.size();
        int first = anyBare ? so.undressed : so.weakBreak ? 0 : so.current.slots.size() - 1;
        for (int i = first; i < so.current.slots.size(); i++) {
            so.current.slots.set(i, so.current.slots.get(i).with(coat));
        }
        so.undressed = so.current.slots.size();
        if (so.weakBreak && !so.aside && remark.weight() != Weight.NOTE && !(so.next() instanceof Item.Days)) {
            so.statements
                    .subList(so.sentenceStart, so.statements.size())
                    .forEach(each -> each.slots.replaceAll(slot -> slot.with(coat)));
        }
    }

    void addRemark(Item.Remark remark) {
        so.remarks.add(so.coat(remark));
    }
}
