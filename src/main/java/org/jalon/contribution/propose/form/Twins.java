package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;

/**
 * Published places that one may be the same as.
 *
 * @param place of which
 */
record Twins(Place place, Directory directory, Search search) {

    private static final int MOST = 10;
    private static final double AROUND_KM = 0.7;
    private static final double IN_TOWN_KM = 15;

    /** Those around, or those that are called so in the area, the likeliest first; with the one that was chosen. */
    List<Place> find(String name, String chosen) {
        SearchQuery query = new SearchQuery(
                name,
                "",
                place.position(),
                name.isEmpty() ? AROUND_KM : IN_TOWN_KM,
                null,
                List.of(),
                Map.of(),
                null,
                name.isEmpty() ? SearchQuery.Sort.DISTANCE : null,
                MOST + 1,
                null);
        List<Place> found = new ArrayList<>();
        if (isOther(chosen)) {
            found.addAll(directory.find(List.of(new PlaceId(chosen))));
        }
        search.find(query).hits().stream()
                .map(SearchResult.Hit::place)
                .filter(other -> !other.id().equals(place.id()) && !found.contains(other))
                .limit(MOST)
                .forEach(found::add);
        return found;
    }

    /** Whether this names another published place. */
    boolean isOther(String id) {
        return !id.equals(place.id().text()) && directory.lookup(id) instanceof PlaceLookup.Published;
    }
}
