package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Nothing is said of what help is given: no search for a need finds the place. */
public final class MissingServices implements Check {

    @Override
    public List<Finding> check(Statement statement) {
        return !statement.says(Field.SERVICES)
                ? List.of(Finding.of(Code.SERVICES_MISSING, Field.SERVICES, ""))
                : List.of();
    }
}
