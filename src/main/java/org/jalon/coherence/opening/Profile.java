package org.jalon.coherence.opening;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.OpeningHours.Span;

/**
 * What checks want to know of hours.
 *
 * @param hours as they were read
 * @param longestDay minutes open on the longest day of a usual week
 * @param week minutes open in a usual week
 * @param shortest minutes of the shortest span of a usual week, 0 when there is none
 * @param atNight whether it opens, or stays open, in the small hours of a usual week
 */
record Profile(OpeningHours hours, int longestDay, int week, int shortest, boolean atNight) {

    static final int DAY = 24 * 60;

    /** Nobody is helped with a form between midnight and five. */
    private static final int NIGHT_ENDS = 5 * 60;

    static Profile of(OpeningHours hours) {
        Map<DayOfWeek, List<Span>> week = hours.usualWeek();
        int longest = 0;
        int total = 0;
        int shortest = 0;
        boolean night = false;
        for (List<Span> day : week.values()) {
            int open = 0;
            for (Span span : day) {
                int length = span.end() - span.start();
                open += length;
                shortest = shortest == 0 ? length : Math.min(shortest, length);
                night |= span.start() < NIGHT_ENDS || span.end() > DAY;
            }
            longest = Math.max(longest, open);
            total += open;
        }
        return new Profile(hours, longest, total, shortest, night);
    }

    boolean isAlwaysOpen() {
        return week >= 7 * DAY;
    }
}
