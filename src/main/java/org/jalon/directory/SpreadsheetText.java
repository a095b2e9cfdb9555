package org.jalon.directory;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts in CSV cells that a spreadsheet must not run as formulas. {@link #guard} puts an apostrophe before a free text that
 * begins like a formula, {@link #unguard} takes exactly that apostrophe away, so that a file written and read again
 * says the same.
 */
public final class SpreadsheetText {

    /** Numbers may begin with a sign, and the values of vocabularies never do. */
    private static final Set<Field> NEVER_FORMULAS = EnumSet.of(Field.PHONE, Field.LATITUDE, Field.LONGITUDE);

    /** Apostrophes of the text itself come first, so that they are told from the one that is added. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** The cell to write for a field. */
    public static String guard(Field field, String text) {
        return NEVER_FORMULAS.contains(field) ? text : guard(text);
    }

    /** The cell to write for any other text. */
    public static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a cell stands for. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
