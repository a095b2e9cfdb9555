package org.jalon.coherence.opening;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Hours that cannot be read: the place would never be found open. */
public final class InvalidHours implements Check {

    private final Profiles profiles;

    public InvalidHours(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<Finding> check(Statement statement) {
        return statement.says(Field.HOURS) && profiles.find(statement).isEmpty()
                ? List.of(Finding.of(Code.HOURS_INVALID, Field.HOURS, statement.text(Field.HOURS)))
                : List.of();
    }
}
