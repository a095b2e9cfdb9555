package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** No address, though the place does not travel. */
public final class MissingAddress implements Check {

    @Override
    public List<Finding> check(Statement statement) {
        return !statement.says(Field.ADDRESS) && !statement.all(Field.MOBILITY).contains("Itinérant")
                ? List.of(Finding.of(Code.ADDRESS_MISSING, Field.ADDRESS, ""))
                : List.of();
    }
}
