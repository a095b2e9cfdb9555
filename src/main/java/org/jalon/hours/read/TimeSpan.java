package org.jalon.hours.read;

import java.util.ArrayList;
import java.util.List;
import org.jalon.hours.rule.Stretch;

/**
 * A span of time as it is written.
 *
 * @param start minute of the day, or by the sun
 * @param end minute of the day or beyond, by the sun, or not said
 * @param openEnd it may go on
 */
record TimeSpan(int start, int end, boolean openEnd) {

    static final int BY_THE_SUN = -1;
    static final int NOT_SAID = -2;
    static final TimeSpan WHOLE_DAY = new TimeSpan(0, Stretch.DAY, false);

    /** An open end lasts at most so long, by the hour it begins: as the reference evaluation guesses it. */
    private static final int EVENING = 17 * 60;

    private static final int NIGHT = 22 * 60;

    /** What a rule with these spans paints; without any it is the whole day. */
    static List<Stretch> stretches(List<TimeSpan> spans) throws Unreadable {
        if (spans.isEmpty()) {
            return List.of(Stretch.WHOLE_DAY);
        }
        List<Stretch> stretches = new ArrayList<>(spans.size() + 1);
        for (TimeSpan span : spans) {
            span.addTo(stretches, spans);
        }
        return List.copyOf(stretches);
    }

    private void addTo(List<Stretch> stretches, List<TimeSpan> all) throws Unreadable {
        boolean byTheSun = start == BY_THE_SUN || end == BY_THE_SUN;
        int from = Math.max(start, 0);
        int to = from;
        if (from >= Stretch.DAY) {
            throw new Unreadable("start outside of the day");
        }
        if (end != NOT_SAID) {
            to = end == BY_THE_SUN ? Stretch.DAY : end <= from ? end + Stretch.DAY : end;
            if (to > 2 * Stretch.DAY) {
                throw new Unreadable("end after two midnights");
            }
            stretches.add(new Stretch(from, to, !byTheSun));
        }
        if (openEnd && to < 2 * Stretch.DAY) {
            addOpenEnd(to, stretches, all);
        }
    }

    /** Not known from here on, until the next span of the rule begins or the longest open end is over. */
    private static void addOpenEnd(int from, List<Stretch> stretches, List<TimeSpan> all) {
        int end = Math.min(2 * Stretch.DAY, from + longestOpenEnd(from));
        for (TimeSpan other : all) {
            if (other.start > from) {
                end = Math.min(end, other.start);
            }
        }
        if (from < Stretch.DAY) {
            stretches.add(new Stretch(from, end, false));
        } else if (end > from) {
            // The span before passes midnight: paint its whole length unsure, then sure again up to here.
            Stretch sure = stretches.removeLast();
            stretches.add(new Stretch(sure.start(), end, false));
            stretches.add(sure);
        }
    }

    private static int longestOpenEnd(int from) {
        if (from >= NIGHT) {
            return 8 * 60;
        }
        return from >= EVENING ? 10 * 60 : Stretch.DAY - from;
    }
}
