package org.jalon.coherence.location;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** No position, or coordinates that are no numbers: the place could not be on the map, nor be found nearby. */
public final class MissingPoint implements Check {

    @Override
    public List<Finding> check(Statement statement) {
        return statement.position().isPresent()
                ? List.of()
                : List.of(new Finding(
                        Code.POINT_MISSING,
                        List.of(Field.LATITUDE, Field.LONGITUDE),
                        (statement.text(Field.LATITUDE) + " " + statement.text(Field.LONGITUDE)).strip(),
                        ""));
    }
}
