package org.jalon.contribution.propose.form;

import org.jalon.directory.Field;
import org.jalon.site.Words;

/** What fields are called in forms. */
public final class Names {

    /** The field of a position, for people who copy it or show it on a map. */
    public static final String POSITION = "position";

    static final String HOURS = "horaires";

    private Names() {}

    /** The element in which a field is mended. */
    public static String id(Field field) {
        return switch (field) {
            case LATITUDE, LONGITUDE -> POSITION;
            case INSEE_CODE -> Field.COMMUNE.label();
            case HOURS -> HOURS;
            case EMAILS, WEBSITES, STRUCTURE_TYPES, OTHER_LABELS -> field.label() + "-1";
            default -> field.label();
        };
    }

    /** Whether a field follows from the commune that is written. */
    public static boolean isOfAddress(Field field) {
        return switch (field) {
            case COMMUNE, INSEE_CODE, POSTAL_CODE, LATITUDE, LONGITUDE -> true;
            default -> false;
        };
    }

    /** What people call a field. */
    public static String label(Field field, Words words) {
        return words.say("propose.field."
                + switch (field) {
                    case LATITUDE, LONGITUDE -> POSITION;
                    case INSEE_CODE -> Field.COMMUNE.label();
                    default -> field.label();
                });
    }
}
