package org.jalon.hours.french;

import java.util.Comparator;

/**
 * A day of the week, all of them or some of each month; or public holidays.
 *
 * @param weekday from 0, Monday; 7 is a public holiday
 * @param nths 0 for each week, else bits: n for the n-th of the month, 6 for the last and 7 for the one before
 */
record DayKey(int weekday, int nths) implements Comparable<DayKey> {

    static final DayKey PUBLIC_HOLIDAY = new DayKey(7, 0);

    private static final String[] NAMES = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"};

    String name() {
        return NAMES[weekday];
    }

    boolean isEveryWeek() {
        return nths == 0;
    }

    boolean isPublicHoliday() {
        return weekday == 7;
    }

    /** As in {@code 1,3} or {@code -1}; empty for each week. */
    String nthText() {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= 7; n++) {
            if ((nths >> n & 1) != 0) {
                text.append(text.isEmpty() ? "" : ",").append(n < 6 ? n : 5 - n);
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(DayKey other) {
        return Comparator.comparingInt(DayKey::nths)
                .thenComparingInt(DayKey::weekday)
                .compare(this, other);
    }
}
