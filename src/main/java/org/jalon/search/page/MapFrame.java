package org.jalon.search.page;

import java.util.Locale;
import org.jalon.geo.BoundingBox;
import org.jalon.search.Basemap;
import org.jalon.search.QueryParameters;
import org.jalon.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the map of a page needs to know.
 *
 * @param shown from the start, rather than when it is asked for
 * @param tiles address of the places found, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param box to show, as in {@code bbox}; empty when it does not matter
 * @param camera to begin with instead, empty for none
 * @param basemap under the places
 */
public record MapFrame(boolean shown, String tiles, String box, String camera, Basemap basemap) {

    private static final String PLACES = "/tiles/places/{z}/{x}/{y}.mvt";

    /**
     * The map of a search.
     *
     * @param extent of the places found, absent when there are none or the map is not shown yet
     */
    static MapFrame of(
            SearchQuery query, View view, @Nullable BoundingBox extent, @Nullable Camera camera, Basemap basemap) {
        String parameters = QueryParameters.write(query.withoutPage());
        BoundingBox box = query.box() == null ? extent : query.box();
        return new MapFrame(
                view.showsMap(),
                parameters.isEmpty() ? PLACES : PLACES + "?" + parameters,
                box == null ? "" : text(box),
                camera == null ? "" : camera.text(),
                basemap);
    }

    /** The parameters that say where the middle of the map is; empty when nobody knows. */
    public String here() {
        String[] numbers = (camera.isEmpty() ? box : camera).split(",");
        if (numbers.length < 3) {
            return "";
        }
        double first = Double.parseDouble(numbers[0]);
        double second = Double.parseDouble(numbers[1]);
        boolean point = numbers.length == 3;
        double longitude = point ? first : (first + Double.parseDouble(numbers[2])) / 2;
        double latitude = point ? second : (second + Double.parseDouble(numbers[3])) / 2;
        return String.format(Locale.ROOT, "?latitude=%.5f&longitude=%.5f", latitude, longitude);
    }

    private static String text(BoundingBox box) {
        return String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", box.west(), box.south(), box.east(), box.north());
    }
}
