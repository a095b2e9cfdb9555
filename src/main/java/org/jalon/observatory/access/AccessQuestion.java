package org.jalon.observatory.access;

/**
 * Under which conditions access is reckoned.
 *
 * @param minimumHours a week that a place with known hours must be open to count, from 0 to {@value #MOST_HOURS}
 * @param unknownHoursCount whether places whose hours are not known count, with the hours of the middle one of those known
 * @param decay how much less hours count further away, in metres
 */
public record AccessQuestion(double minimumHours, boolean unknownHoursCount, Decay decay) {

    public static final int MOST_HOURS = 60;

    /** Every place counts, in the zones of {@link Decay#KILOMETRES}. */
    public static final AccessQuestion USUAL = new AccessQuestion(0, true, Decay.KILOMETRES);

    public AccessQuestion {
        if (!(minimumHours >= 0 && minimumHours <= MOST_HOURS)) {
            throw new IllegalArgumentException("not hours of a week: " + minimumHours);
        }
    }
}
