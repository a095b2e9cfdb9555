package org.jalon.intake.sheet;

import java.util.Locale;

/**
 * What a number format makes of a number: a date, a time, or digits of a fixed width, as postal codes and telephones have that
 * would lose their zeros.
 *
 * @param date whether it shows a day
 * @param time whether it shows a time of day
 * @param width how many digits it shows at least
 */
record CellFormat(boolean date, boolean time, int width) {

    static final CellFormat PLAIN = new CellFormat(false, false, 0);

    /** The formats that have a number of their own (ECMA-376, part 1, 18.8.30), with those of East Asian dates. */
    static CellFormat builtIn(int id) {
        boolean date = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        boolean time = id >= 18 && id <= 22 || id >= 45 && id <= 47;
        return new CellFormat(date, time, 0);
    }

    /** A format that somebody wrote, such as {@code dd/mm/yyyy} or {@code 00000}. */
    static CellFormat of(String code) {
        String shown = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.|[ \\u00a0-]", "")
                .toLowerCase(Locale.ROOT);
        if (shown.matches("#*0[0#]+")) {
            return new CellFormat(false, false, shown.length() - shown.indexOf('0'));
        }
        if (shown.equals("general") || shown.matches("[0#?%e+.,]*")) {
            return PLAIN;
        }
        boolean time = shown.contains("h") || shown.contains("s");
        boolean date = shown.contains("y")
                || shown.contains("a") && shown.contains("m")
                || shown.contains("d")
                || shown.contains("j");
        return new CellFormat(date || shown.matches("m+"), time, 0);
    }
}
