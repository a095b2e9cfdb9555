package org.jalon.observatory.journey;

import java.util.List;

/**
 * What was imported of journeys.
 *
 * @param version grows with each import
 * @param points none where people are taken to live in the middle of their commune
 * @param times none where distances are as the crow flies
 */
public record ImportedJourneys(long version, List<PopulationPoint> points, TravelTimes times) {

    public static final ImportedJourneys NONE = new ImportedJourneys(0, List.of(), TravelTimes.NONE);

    public ImportedJourneys {
        points = List.copyOf(points);
    }
}
