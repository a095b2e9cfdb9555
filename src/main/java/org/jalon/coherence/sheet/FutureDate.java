package org.jalon.coherence.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A date of update that cannot be read, or is yet to come. */
public final class FutureDate implements Check {

    private static final int LONGEST = 20;

    @Override
    public List<Finding> check(Statement statement) {
        String text = statement.text(Field.UPDATED_ON);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            LocalDate date = LocalDate.parse(text.length() > LONGEST ? "" : text);
            // A day of grace: it may be tomorrow already where it was written.
            return date.isAfter(statement.today().plusDays(1))
                    ? List.of(Finding.of(Code.DATE_IN_FUTURE, Field.UPDATED_ON, text))
                    : List.of();
        } catch (DateTimeParseException e) {
            return List.of(Finding.of(Code.DATE_INVALID, Field.UPDATED_ON, text));
        }
    }
}
