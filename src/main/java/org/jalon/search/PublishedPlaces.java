package org.jalon.search;

import org.jalon.directory.Category;
import org.jalon.geo.LatLon;

/** All published places at one revision, numbered from 0 for as long as they are the newest. Immutable and thread-safe. */
public interface PublishedPlaces {

    /** How many there are. */
    int size();

    LatLon position(int place);

    /** Its identifier, as it stands in addresses. */
    String id(int place);

    String name(int place);

    /** Whether it answers this need. */
    boolean has(int place, Category category);
}
