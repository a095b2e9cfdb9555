package org.jalon.coherence.sheet;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;

/**
 * A France Services that does not help with administrative steps, which is what it is for. By type or name: town halls
 * that employ a "conseiller numérique France Services" are often put in that programme by mistake.
 */
public final class ExpectedService implements Check {

    private static final String FRANCE_SERVICES = "RFS";
    private static final String STEPS = Service.ADMINISTRATIVE_STEPS.label();

    @Override
    public List<Finding> check(Statement statement) {
        List<String> services = statement.all(Field.SERVICES);
        boolean expected = statement.all(Field.STRUCTURE_TYPES).contains(FRANCE_SERVICES)
                || Slug.of(statement.text(Field.NAME)).contains("france-services");
        return expected && !services.isEmpty() && !services.contains(STEPS)
                ? List.of(Finding.of(Code.SERVICE_EXPECTED, Field.SERVICES, String.join(", ", services), STEPS))
                : List.of();
    }
}
