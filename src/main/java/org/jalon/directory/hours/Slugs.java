package org.jalon.directory.hours;

import org.jalon.hours.WeeklyHours.Rhythm;

/** How the choices of the form are named in its fields. */
final class Slugs {

    static final String CLOSED_DAY = "ferme";

    private Slugs() {}

    static String of(Rhythm rhythm) {
        return switch (rhythm) {
            case EVERY_WEEK -> "semaine";
            case EVEN_WEEKS -> "paires";
            case ODD_WEEKS -> "impaires";
            case FIRST -> "1";
            case SECOND -> "2";
            case THIRD -> "3";
            case FOURTH -> "4";
            case LAST -> "dernier";
            case FIRST_AND_THIRD -> "1-3";
            case SECOND_AND_FOURTH -> "2-4";
        };
    }

    /** Every week, unless the field says something else. */
    static Rhythm rhythm(String slug) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (of(rhythm).equals(slug)) {
                return rhythm;
            }
        }
        return Rhythm.EVERY_WEEK;
    }
}
