package org.jalon.observatory.journey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.observatory.access.Journeys;
import org.jalon.observatory.supply.OfferedPlace;

/**
 * Minutes from communes to communes, or to places. A time to a place itself comes before the one to its commune. Immutable.
 *
 * @param minutes by origin and destination
 */
public record TravelTimes(Map<String, Map<String, Double>> minutes) {

    public static final TravelTimes NONE = new TravelTimes(Map.of());

    public TravelTimes {
        minutes = Map.copyOf(minutes);
    }

    /** The communes from which times are known. */
    public Set<String> origins() {
        return minutes.keySet();
    }

    /**
     * Journeys in minutes, from communes to these places.
     *
     * @param homes codes of communes, each an origin
     */
    public Journeys journeys(List<String> homes, List<OfferedPlace> places) {
        Map<String, Integer> ids = new HashMap<>();
        Map<String, int[]> inCommune = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            ids.put(places.get(place).id().text(), place);
            inCommune.merge(places.get(place).commune(), new int[] {place}, TravelTimes::joined);
        }
        return (home, atMost, arrival) -> {
            Map<String, Double> times = minutes.getOrDefault(homes.get(home), Map.of());
            times.forEach((destination, time) -> {
                if (time > atMost) {
                    return;
                }
                Integer itself = ids.get(destination);
                if (itself != null) {
                    arrival.at(itself, time);
                }
                for (int place : inCommune.getOrDefault(destination, new int[0])) {
                    if (!times.containsKey(places.get(place).id().text())) {
                        arrival.at(place, time);
                    }
                }
            });
        };
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
