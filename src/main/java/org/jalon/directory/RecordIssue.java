package org.jalon.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something doubtful in one record, to be mended at its origin.
 *
 * @param code what is doubtful
 * @param field of the national standard it is about, absent when it is about the whole record
 * @param raw what the source wrote, cut at 200 characters
 * @param detail what Jalon made of it or compared it with, may be empty
 */
public record RecordIssue(Code code, @Nullable Field field, String raw, String detail) {

    /** Stable codes; messages are in the bundle under {@code issue.<slug>}. */
    public enum Code {
        COMMUNE_UNKNOWN,
        COMMUNE_CORRECTED,
        COMMUNE_MERGED,
        POSTAL_CODE_IS_INSEE_CODE,
        POSTAL_CODE_OF_OTHER_COMMUNE,
        POSTAL_CODE_INVALID,
        INSEE_CODE_UNKNOWN,
        INSEE_CODE_OF_OTHER_COMMUNE,
        POINT_IN_OTHER_COMMUNE,
        POINT_FAR_FROM_COMMUNE,
        POINT_OUTSIDE_FRANCE,
        /** No usable point was given: the place is put in the middle of its commune. */
        POSITION_OF_COMMUNE,
        COORDINATES_SWAPPED,
        COORDINATES_PROJECTED,
        PIVOT_PLACEHOLDER,
        PIVOT_INVALID,
        PHONE_INVALID,
        PHONE_SEVERAL,
        EMAIL_INVALID,
        URL_INVALID,
        HOURS_INVALID,
        DATE_INVALID,
        DATE_IN_FUTURE,
        VALUE_UNKNOWN,
        VALUE_RETIRED,
        TEXT_TOO_LONG,
        MARKUP_REMOVED,
        ID_REPEATED;

        /** As written in reports: {@code postal-code-is-insee-code}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RecordIssue {
        raw = raw.length() > 200 ? raw.substring(0, 200) : raw;
    }
}
