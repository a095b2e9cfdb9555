package org.jalon.hours.french;

/** A part of the day: bits of morning, afternoon and evening. Where one ends and the next begins is not sharp. */
record Part(int bits) {

    static final Part ALL = new Part(7);
    static final Part MORNING = new Part(1);

    /** No morning begins after noon, none ends after two. */
    private static final int NOON = 12 * 60;

    private static final int AFTER_LUNCH = 14 * 60;
    private static final int EVENING = 17 * 60;
    private static final int LATE_EVENING = 19 * 60;

    boolean isAll() {
        return bits == 7;
    }

    Part and(Part other) {
        return new Part(bits | other.bits);
    }

    /** Whether all of these minutes are in it, at least as people see it. */
    boolean contains(Slot slot) {
        return isAll()
                || has(1) && slot.isMorning()
                || has(2) && slot.start() >= NOON && slot.start() < LATE_EVENING
                || has(4) && slot.start() >= EVENING
                || has(1) && has(2) && slot.start() < EVENING;
    }

    /** Whether none of these minutes is in it. */
    boolean excludes(Slot slot) {
        return !isAll()
                && !(has(1) && slot.start() < NOON)
                && !(has(2) && slot.endOrLate() > NOON && !slot.isMorning() && slot.start() < LATE_EVENING)
                && !(has(4) && slot.endOrLate() > EVENING + 60);
    }

    /** The earliest and the latest minute at which this part may begin, when it is one alone. */
    int[] edge() {
        return bits == 4 ? new int[] {EVENING, LATE_EVENING} : new int[] {NOON, AFTER_LUNCH};
    }

    boolean isMorning() {
        return bits == 1;
    }

    private boolean has(int bit) {
        return (bits & bit) != 0;
    }
}
