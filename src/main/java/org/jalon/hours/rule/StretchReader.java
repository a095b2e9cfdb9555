package org.jalon.hours.rule;

import ch.poole.openinghoursparser.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads the times of a rule. */
final class StretchReader {

    /** An open end lasts at most so long, by the hour it begins: as the reference evaluation guesses it. */
    private static final int EVENING = 17 * 60;

    private static final int NIGHT = 22 * 60;

    private StretchReader() {}

    static List<Stretch> read(ch.poole.openinghoursparser.Rule rule) throws Unreadable {
        List<TimeSpan> spans = rule.getTimes();
        if (rule.isTwentyfourseven() || spans == null || spans.isEmpty()) {
            return List.of(Stretch.WHOLE_DAY);
        }
        List<Stretch> stretches = new ArrayList<>(spans.size() + 1);
        for (TimeSpan span : spans) {
            if (span.getInterval() > 0) {
                throw new Unreadable("points in time");
            }
            read(span, spans, stretches);
        }
        return List.copyOf(stretches);
    }

    private static void read(TimeSpan span, List<TimeSpan> all, List<Stretch> stretches) throws Unreadable {
        boolean byTheSun = span.getStartEvent() != null || span.getEndEvent() != null;
        int start = span.getStartEvent() == null ? span.getStart() : 0;
        if (start < 0 || start >= Stretch.DAY) {
            throw new Unreadable("start outside of the day");
        }
        boolean hasEnd = span.getEndEvent() != null || span.getEnd() != TimeSpan.UNDEFINED_TIME;
        if (!hasEnd && !span.isOpenEnded()) {
            throw new Unreadable("a point in time");
        }
        int end = start;
        if (hasEnd) {
            end = span.getEndEvent() == null ? afterStart(start, span.getEnd()) : Stretch.DAY;
            if (end > 2 * Stretch.DAY) {
                throw new Unreadable("end after two midnights");
            }
            stretches.add(new Stretch(start, end, !byTheSun));
        }
        if (span.isOpenEnded() && end < 2 * Stretch.DAY) {
            addOpenEnd(end, all, stretches);
        }
    }

    private static int afterStart(int start, int end) {
        return end <= start ? end + Stretch.DAY : end;
    }

    /** Not known from here on, until the next span of the rule begins or the longest open end is over. */
    private static void addOpenEnd(int from, List<TimeSpan> all, List<Stretch> stretches) {
        int end = Math.min(2 * Stretch.DAY, from + longestOpenEnd(from));
        for (TimeSpan other : all) {
            if (other.getStartEvent() == null && other.getStart() > from) {
                end = Math.min(end, other.getStart());
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
