package org.jalon.coherence.location;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** Coordinates with one or two decimals: the middle of a town, not a door. Two decimals are a kilometre. */
public final class CoarsePoint implements Check {

    private static final int ENOUGH = 3;

    @Override
    public List<Finding> check(Statement statement) {
        String latitude = statement.text(Field.LATITUDE);
        String longitude = statement.text(Field.LONGITUDE);
        boolean coarse =
                statement.position().isPresent() && decimals(latitude) < ENOUGH && decimals(longitude) < ENOUGH;
        return coarse
                ? List.of(new Finding(
                        Code.POINT_COARSE, List.of(Field.LATITUDE, Field.LONGITUDE), latitude + ", " + longitude, ""))
                : List.of();
    }

    private static int decimals(String degrees) {
        int point = degrees.indexOf('.');
        return point < 0 ? 0 : degrees.length() - point - 1;
    }
}
