package org.jalon.observatory.need;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jalon.geo.LatLon;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.live.AccessInputs;

/**
 * Access once places opened or closed. Only homes around are reckoned anew: the hours of a place are shared among those who
 * may come to it, whatever else is open, so nobody further than the reach of access from a change gains or loses any.
 *
 * @param before what was
 * @param around what is, of the homes around the changes
 * @param touched rows of communes within reach of a change
 */
record Changes(AccessTable before, AccessTable around, BitSet touched) {

    /**
     * Reaches around a change within which homes are looked at: those whose hours change are within one, the places they go
     * to within two, all who share these within three; one more for communes with homes on both sides of a limit.
     */
    private static final int REACHES = 4;

    /** Smaller changes are those of arithmetic. */
    private static final double NOTHING = 1e-9;

    /**
     * @param places that are there afterwards
     * @param opened of these
     * @param closed points of those that are no longer there
     */
    static Changes of(
            AccessTable before,
            Homes homes,
            int rows,
            List<HelpPoint> places,
            List<HelpPoint> opened,
            List<LatLon> closed,
            AccessQuestion question) {
        List<LatLon> points = Stream.concat(opened.stream().map(HelpPoint::point), closed.stream())
                .toList();
        double reach = Math.max(question.decay().reach(), question.radius());
        BitSet near = new BitSet();
        forEachNear(homes, points, REACHES * reach, near::set);
        BitSet touched = new BitSet();
        forEachNear(homes, points, reach, home -> touched.set(homes.row(home)));
        Homes some = homes.only(near::get);
        CrowFly journeys =
                new CrowFly(some.points(), places.stream().map(HelpPoint::point).toList());
        return new Changes(
                before, AccessTable.of(some, rows, places, 1, journeys, question.radius(), question.decay()), touched);
    }

    private static void forEachNear(Homes homes, List<LatLon> points, double metres, IntConsumer near) {
        CrowFly journeys = new CrowFly(homes.points(), points);
        for (int home = 0; home < homes.count(); home++) {
            int here = home;
            journeys.from(home, metres, (point, distance) -> near.accept(here));
        }
    }

    double nearest(int row) {
        double now = around.nearest(AccessInputs.ASKED, row);
        return Double.isNaN(now) ? before.nearest(AccessInputs.ASKED, row) : now;
    }

    double close(int row) {
        return touched.get(row) ? around.close(row) : before.close(row);
    }

    double hours(int row) {
        return touched.get(row) ? around.hours(row) : before.hours(row);
    }

    /** Whether the access of the commune of a row is another one than before. */
    boolean isChange(int row) {
        double was = before.nearest(AccessInputs.ASKED, row);
        return nearest(row) < was - NOTHING
                || nearest(row) > was + NOTHING
                || Math.abs(hours(row) - before.hours(row)) > NOTHING;
    }
}
