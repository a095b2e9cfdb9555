package org.jalon.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;

/** The places that were shown lately, as the directory publishes them. Thread-safe. */
public final class PlaceCache {

    private static final int SIZE = 10_000;

    private final Function<Collection<PlaceId>, List<Place>> directory;
    private final Cache<PlaceId, Place> places =
            Caffeine.newBuilder().maximumSize(SIZE).build();

    /** @param directory finds the published places of identifiers */
    public PlaceCache(Function<Collection<PlaceId>, List<Place>> directory) {
        this.directory = directory;
    }

    /** The places of these entries, by identifier, no older than the entries; those withdrawn since are left out. */
    public Map<PlaceId, Place> find(List<Entry> entries) {
        Map<PlaceId, Place> found = new HashMap<>();
        List<PlaceId> missing = new ArrayList<>();
        for (Entry entry : entries) {
            Place known = places.getIfPresent(entry.id());
            if (known != null && known.revision() >= entry.revision()) {
                found.put(entry.id(), known);
            } else {
                missing.add(entry.id());
            }
        }
        if (!missing.isEmpty()) {
            for (Place place : directory.apply(missing)) {
                places.put(place.id(), place);
                found.put(place.id(), place);
            }
        }
        return found;
    }
}
