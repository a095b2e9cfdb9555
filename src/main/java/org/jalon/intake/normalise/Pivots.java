package org.jalon.intake.normalise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** The number that tells a structure apart: SIRET, SIREN or RNA. */
final class Pivots implements CellReader {

    private static final Pattern SHAPE = Pattern.compile("\\d{14}|\\d{9}|W\\d[0-9A-Z]\\d{7}");
    /** One sign repeated satisfies the pattern of the standard and means nothing. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(\\w)\\1*");

    @Override
    public Reading read(Field field, String raw) {
        String pivot = raw.replaceAll("[\\s\\p{Zs}.]", "").toUpperCase(Locale.ROOT);
        if (PLACEHOLDER.matcher(pivot).matches()) {
            return Reading.refused(Code.PIVOT_PLACEHOLDER, field, raw);
        }
        return SHAPE.matcher(pivot).matches() ? Reading.of(pivot) : Reading.refused(Code.PIVOT_INVALID, field, raw);
    }
}
