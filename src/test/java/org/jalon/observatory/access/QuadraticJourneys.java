package org.jalon.observatory.access;

import java.util.List;
import org.jalon.geo.LatLon;

/** The plainest way to look at every place from every home, to compare with. */
record QuadraticJourneys(List<LatLon> homes, List<LatLon> places) implements Journeys {

    @Override
    public void from(int home, double atMost, Arrival arrival) {
        for (int place = 0; place < places.size(); place++) {
            double meters = homes.get(home).distanceTo(places.get(place));
            if (meters <= atMost) {
                arrival.at(place, meters);
            }
        }
    }
}
