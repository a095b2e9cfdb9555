package org.jalon.hours.french;

/**
 * Minutes of a day that are open, or perhaps open.
 *
 * @param end exclusive, above start and at most 2880; {@link #OPEN_END} when the text does not say it
 */
record Slot(int start, int end, Coat coat) {

    static final int OPEN_END = -1;
    static final int DAY = 24 * 60;

    private static final int NOON = 12 * 60;
    private static final int MORNING_ENDS = 14 * 60;

    static Slot open(int start, int end) {
        return new Slot(start, end, Coat.OPEN);
    }

    int endOrLate() {
        return end == OPEN_END ? DAY : end;
    }

    boolean isMorning() {
        return start < NOON && end != OPEN_END && end <= MORNING_ENDS;
    }

    boolean meets(Slot other) {
        return start < other.endOrLate() && other.start < endOrLate();
    }

    boolean isSameTime(Slot other) {
        return start == other.start && end == other.end;
    }

    Slot with(Coat other) {
        return new Slot(start, end, coat.and(other));
    }

    Slot between(int from, int to) {
        return new Slot(from, to, coat);
    }

    @Override
    public String toString() {
        return clock(start) + (end == OPEN_END ? "+" : "-" + clock(end > DAY ? end - DAY : end));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String clock(int minute) {
        return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
    }
}
