package org.jalon.observatory.access;

/**
 * Under which conditions access is reckoned.
 *
 * @param minimumHours a week that a place with known hours must be open to count, from 0 to {@value #MOST_HOURS}
 * @param unknownHoursCount whether places whose hours are not known count, with the hours of the middle one of those known
 * @param radius metres within which somebody is said to have a place nearby, from 500 to {@value #WIDEST}
 * @param decay how much less hours count further away, in metres
 */
public record AccessQuestion(double minimumHours, boolean unknownHoursCount, double radius, Decay decay) {

    public static final int MOST_HOURS = 60;
    public static final int WIDEST = 50_000;
    public static final double USUAL_RADIUS = 5_000;

    private static final double NARROWEST = 500;

    /** Every place counts, five kilometres are near, in the zones of {@link Decay#KILOMETRES}. */
    public static final AccessQuestion USUAL = new AccessQuestion(0, true, USUAL_RADIUS, Decay.KILOMETRES);

    public AccessQuestion {
        if (!(minimumHours >= 0 && minimumHours <= MOST_HOURS)) {
            throw new IllegalArgumentException("not hours of a week: " + minimumHours);
        }
        if (!(radius >= NARROWEST && radius <= WIDEST)) {
            throw new IllegalArgumentException("not a radius: " + radius);
        }
    }
}
