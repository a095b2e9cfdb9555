package org.jalon.hours.french;

import java.util.List;
import org.jalon.hours.french.Item.Break;

/** Finds where times come before their days: {@code 9h-12h le lundi et 14h-17h le mardi}. */
final class Order {

    private final List<Item> items;
    private final boolean[] goesOn;
    private boolean timesFirst;
    private int knownUntil = -1;

    Order(List<Item> items) {
        this.items = items;
        this.goesOn = goesOn(items);
    }

    boolean isTimesFirst() {
        return timesFirst;
    }

    void daysFollowDays() {
        timesFirst = false;
    }

    /** Whether times at this place begin a pair of times and days. Looks at each sentence once. */
    boolean startsPair(int at, boolean mayStart) {
        if (at > knownUntil) {
            timesFirst = mayStart && look(at);
        }
        return timesFirst;
    }

    private boolean look(int from) {
        boolean lastWereDays = false;
        for (int i = from + 1; i < items.size(); i++) {
            knownUntil = i;
            switch (items.get(i)) {
                case Break separator
                when separator.isHard() -> {
                    return lastWereDays;
                }
                case Item.Days _ -> {
                    if (i + 1 < items.size() && items.get(i + 1) == Break.COLON) {
                        return false;
                    }
                    if (lastWereDays) {
                        return true;
                    }
                    lastWereDays = true;
                }
                case Item.Times _ -> lastWereDays = false;
                case Item.Except _ -> {
                    return lastWereDays;
                }
                case Item.LoneTime _,
                        Item.Until _,
                        Item.DayPart _,
                        Item.Closing _,
                        Item.Only _,
                        Item.Same _,
                        Item.When _,
                        Item.Remark _,
                        Break _ -> {}
            }
        }
        return lastWereDays;
    }

    /** Whether the days at this place are followed by their times. */
    boolean daysHaveTimes(int at) {
        int next = at + 1;
        while (next < items.size() && (items.get(next) == Break.COLON || items.get(next) instanceof Item.DayPart)) {
            next++;
        }
        return next < items.size() && items.get(next) instanceof Item.Times;
    }

    /** Whether days or times follow this place in its sentence. */
    boolean goesOn(int at) {
        return goesOn[at];
    }

    private static boolean[] goesOn(List<Item> items) {
        boolean[] goesOn = new boolean[items.size()];
        for (int i = items.size() - 2; i >= 0; i--) {
            Item next = items.get(i + 1);
            boolean ends = next instanceof Break separator && separator.isHard();
            goesOn[i] = next instanceof Item.Days || next instanceof Item.Times || !ends && goesOn[i + 1];
        }
        return goesOn;
    }
}
