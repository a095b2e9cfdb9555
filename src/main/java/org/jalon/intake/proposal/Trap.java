package org.jalon.intake.proposal;

import java.util.Locale;

/**
 * Something in a file that looks like one thing and is another, or that will make rows worse than they are.
 *
 * @param kind of trap; messages are in the bundle under {@code mapping.trap.<slug>}
 * @param column it is in, empty for the whole file
 * @param count of cells, rows or columns, 0 where none are counted
 * @param example from the file, may be empty
 */
public record Trap(Kind kind, String column, int count, String example) {

    /** What can be mistaken. */
    public enum Kind {
        /** No column holds the names of places. */
        NAME_MISSING,
        /** Some rows have no name. */
        NAME_BLANK,
        /** Nothing says where places are. */
        PLACE_MISSING,
        ID_MISSING,
        ID_REPEATED,
        /** Metres of Lambert-93, read as degrees by most. */
        PROJECTED,
        /** The column that is called latitude holds longitudes. */
        SWAPPED,
        POSTAL_CODE_IS_INSEE_CODE,
        POSTAL_CODE_WITHOUT_ZERO,
        PHONE_WITHOUT_ZERO,
        PHONE_SEVERAL,
        PHONE_SHORT,
        MAIL_SEVERAL,
        MAIL_IS_NONE,
        /** Days counted since 1900. */
        DATE_OF_SPREADSHEET,
        /** Seconds counted since 1970. */
        DATE_OF_COMPUTER,
        DATE_FORMS,
        QUESTIONS,
        CUT_CODES,
        WHOLE_ADDRESS,
        HIDDEN_ROWS;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
