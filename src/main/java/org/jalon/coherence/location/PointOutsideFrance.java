package org.jalon.coherence.location;

import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.geo.LatLon;
import org.jalon.territory.France;
import org.jalon.territory.Gazetteer;

/** A position at 0, 0, at sea, or abroad: by contours where they were imported, else far from the centre of any commune. */
public final class PointOutsideFrance implements Check {

    private static final double ZERO_DEGREES = 0.01;

    private final Gazetteer gazetteer;

    public PointOutsideFrance(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> check(Statement statement) {
        return statement
                .position()
                .filter(this::isOutside)
                .map(point -> List.of(new Finding(
                        isZero(point) ? Code.POINT_AT_ZERO : Code.POINT_OUTSIDE_FRANCE,
                        List.of(Field.LATITUDE, Field.LONGITUDE),
                        statement.text(Field.LATITUDE) + ", " + statement.text(Field.LONGITUDE),
                        "")))
                .orElse(List.of());
    }

    /** Overseas, where the centres of some communes are not known, the box of the territory must do. */
    private boolean isOutside(LatLon point) {
        return France.find(point.latitude(), point.longitude()).isEmpty()
                || France.isMetropolitan(point) && gazetteer.communeAt(point).isEmpty();
    }

    private static boolean isZero(LatLon point) {
        return Math.abs(point.latitude()) < ZERO_DEGREES && Math.abs(point.longitude()) < ZERO_DEGREES;
    }
}
