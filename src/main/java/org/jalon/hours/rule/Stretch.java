package org.jalon.hours.rule;

/**
 * A stretch of minutes counted from the midnight that begins the day it belongs to.
 *
 * @param start from 0 to 1439
 * @param end exclusive, above start, at most 2880
 * @param sure false when the text does not say the end ({@code 17:00+}) or says it by the sun
 */
public record Stretch(int start, int end, boolean sure) {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    public static final Stretch WHOLE_DAY = new Stretch(0, DAY, true);

    public Stretch {
        if (start < 0 || start >= DAY || end <= start || end > 2 * DAY) {
            throw new IllegalArgumentException("Not within two days: " + start + "-" + end);
        }
    }

    boolean isOvernight() {
        return end > DAY;
    }
}
