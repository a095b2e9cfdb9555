package org.jalon.observatory.need;

import org.jalon.territory.Commune;

/**
 * A commune where help is missing, and why it is said to be.
 *
 * @param commune that it is about
 * @param people at risk; not a number where it is not known
 * @param nearest metres to the nearest place; infinite when there is none within 100 km
 * @param hours of help a week within reach of 1,000 inhabitants; not a number where no hours are known at all
 * @param hoursAtRisk the same shared among people at risk alone, for 1,000 of them; not a number where they are not counted
 * @param far whether most of its inhabitants have no place within the radius
 * @param scarce whether its hours are among the lowest fifth of the communes
 * @param border whether places that this instance does not know may be near
 */
public record UnderServedCommune(
        Commune commune,
        double people,
        double nearest,
        double hours,
        double hoursAtRisk,
        boolean far,
        boolean scarce,
        boolean border) {}
