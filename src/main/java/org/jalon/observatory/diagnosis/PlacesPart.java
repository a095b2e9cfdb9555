package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * The places of a territory.
 *
 * @param title how many there are
 * @param places a few of them
 * @param all the search that finds all of them; its text says how many
 */
public record PlacesPart(String title, List<Line> places, Link all) {

    public PlacesPart {
        places = List.copyOf(places);
    }

    /**
     * A place.
     *
     * @param link its name and sheet
     * @param about its commune and what it offers
     */
    public record Line(Link link, String about) {}
}
