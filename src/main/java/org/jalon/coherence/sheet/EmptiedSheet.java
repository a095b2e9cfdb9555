package org.jalon.coherence.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A change that loses more than half of what was known, or every way to reach the place and its hours. */
public final class EmptiedSheet implements Check {

    /** Of a sheet that says hardly anything, half is one field. */
    private static final int LEAST_FILLED = 4;

    private static final Set<Field> FOR_MACHINES =
            EnumSet.of(Field.ID, Field.PIVOT, Field.INSEE_CODE, Field.SOURCE, Field.UPDATED_ON, Field.TOPICS);
    private static final Set<Field> VITAL = EnumSet.of(Field.HOURS, Field.PHONE, Field.EMAILS);

    @Override
    public List<Finding> check(Statement statement) {
        List<Field> known = filled(statement.before());
        List<Field> lost =
                known.stream().filter(field -> !statement.says(field)).toList();
        boolean emptied = known.size() >= LEAST_FILLED && 2 * lost.size() > known.size();
        return emptied || losesAllThatIsVital(known, lost)
                ? List.of(new Finding(
                        Code.SHEET_EMPTIED, lost, Integer.toString(lost.size()), Integer.toString(known.size())))
                : List.of();
    }

    private static boolean losesAllThatIsVital(List<Field> known, List<Field> lost) {
        List<Field> vital = known.stream().filter(VITAL::contains).toList();
        return vital.size() >= 2 && lost.containsAll(vital);
    }

    private static List<Field> filled(Facts facts) {
        return facts.values().keySet().stream()
                .filter(field -> !FOR_MACHINES.contains(field))
                .filter(field -> !facts.text(field).isBlank())
                .toList();
    }
}
