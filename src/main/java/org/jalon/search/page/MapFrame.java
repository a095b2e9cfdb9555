package org.jalon.search.page;

import java.util.Locale;
import org.jalon.geo.BoundingBox;
import org.jalon.search.QueryParameters;
import org.jalon.search.SearchQuery;
import org.jalon.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * What the map of a page needs to know.
 *
 * @param shown from the start, rather than when it is asked for
 * @param tiles address of the places found, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param box to show, as in {@code bbox}; empty for all of the tiles
 * @param camera to begin with instead, empty for none
 * @param basemap under the places
 */
public record MapFrame(boolean shown, String tiles, String box, String camera, Basemap basemap) {

    private static final String PLACES = "/tiles/places/{z}/{x}/{y}.mvt";

    static MapFrame of(SearchQuery query, SearchResult result, View view, @Nullable Camera camera, Basemap basemap) {
        String parameters = QueryParameters.write(QueryEdit.places(query));
        BoundingBox box = box(query, result);
        return new MapFrame(
                view.showsMap(),
                parameters.isEmpty() ? PLACES : PLACES + "?" + parameters,
                box == null ? "" : text(box),
                camera == null ? "" : camera.text(),
                basemap);
    }

    private static @Nullable BoundingBox box(SearchQuery query, SearchResult result) {
        if (query.box() != null) {
            return query.box();
        }
        Double radius = result.radiusKm();
        return result.where() == null || radius == null
                ? null
                : BoundingBox.around(result.where().position(), radius * 1000);
    }

    private static String text(BoundingBox box) {
        return String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", box.west(), box.south(), box.east(), box.north());
    }
}
