package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Free and paid at once, with no text that says what is free and what is not. */
public final class ContradictoryFees implements Check {

    @Override
    public List<Finding> check(Statement statement) {
        List<String> fees = statement.all(Field.FEES);
        return fees.contains("Gratuit") && fees.contains("Payant") && !Price.isIn(statement)
                ? List.of(Finding.of(Code.FEES_CONTRADICTORY, Field.FEES, String.join(", ", fees)))
                : List.of();
    }
}
