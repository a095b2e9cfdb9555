package org.jalon.intake.normalise;

import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.hours.OpeningHours;

/** Opening hours, kept only when they can be evaluated: hours that nobody understands must not send anyone to a closed door. */
final class Hours implements CellReader {

    @Override
    public Reading read(Field field, String raw) {
        String text = PlainText.tidyLine(raw);
        return OpeningHours.parse(text).isPresent()
                ? Reading.of(text)
                : Reading.refused(Code.HOURS_INVALID, field, raw);
    }
}
