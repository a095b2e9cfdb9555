package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** No telephone, mail, site or booking: nobody can ask before setting out. */
public final class MissingContact implements Check {

    private static final List<Field> WAYS = List.of(Field.PHONE, Field.EMAILS, Field.WEBSITES, Field.BOOKING_URL);

    @Override
    public List<Finding> check(Statement statement) {
        return WAYS.stream().noneMatch(statement::says)
                ? List.of(Finding.of(Code.CONTACT_MISSING, Field.PHONE, ""))
                : List.of();
    }
}
