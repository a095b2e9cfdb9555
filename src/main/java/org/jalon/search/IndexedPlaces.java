package org.jalon.search;

import org.jalon.directory.Category;
import org.jalon.directory.Service;
import org.jalon.geo.LatLon;
import org.jalon.search.index.Entry;
import org.jalon.search.index.Index;

/** The places of an index, by their row in its snapshot. */
final class IndexedPlaces implements PublishedPlaces {

    private final Index index;

    IndexedPlaces(Index index) {
        this.index = index;
    }

    Index index() {
        return index;
    }

    @Override
    public int size() {
        return index.snapshot().size();
    }

    @Override
    public LatLon position(int place) {
        return entry(place).position();
    }

    @Override
    public String id(int place) {
        return entry(place).id().text();
    }

    @Override
    public String name(int place) {
        return entry(place).name();
    }

    @Override
    public boolean has(int place, Category category) {
        for (Service service : entry(place).services()) {
            if (service.category() == category) {
                return true;
            }
        }
        return false;
    }

    private Entry entry(int place) {
        return index.entry(index.snapshot().key(place));
    }
}
