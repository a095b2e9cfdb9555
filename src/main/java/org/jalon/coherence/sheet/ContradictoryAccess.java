package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Receives nobody, and yet one may come. */
public final class ContradictoryAccess implements Check {

    private static final String NOBODY = "Ce lieu n'accueille pas de public";
    private static final String COME = "Se présenter";

    @Override
    public List<Finding> check(Statement statement) {
        List<String> ways = statement.all(Field.ACCESS_MODES);
        return ways.contains(NOBODY) && ways.contains(COME)
                ? List.of(Finding.of(Code.ACCESS_CONTRADICTORY, Field.ACCESS_MODES, String.join(", ", ways)))
                : List.of();
    }
}
