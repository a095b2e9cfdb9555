package org.jalon.observatory.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.shade.Classing;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a map of figures is asked for.
 *
 * @param measure that is shown, absent when it is not known
 * @param whole territory that is shown, larger than a commune; absent when none was named or it is not known
 * @param marked commune that was asked for, around which its EPCI is shown
 * @param mesh kind of its parts
 * @param classing how figures are classed
 * @param places whether places are drawn over it
 * @param lacking whether communes that lack help are outlined
 * @param list whether all figures are listed instead
 * @param ascending whether the list begins with the lowest
 * @param page of the list, from 1
 */
public record MapQuery(
        @Nullable Measure measure,
        @Nullable Territory whole,
        @Nullable Territory marked,
        Kind mesh,
        Classing classing,
        boolean places,
        boolean lacking,
        boolean list,
        boolean ascending,
        int page) {

    /** The French path of the page. */
    public static final String PATH = "/observatoire/carte";

    static final String INDICATOR = "indicateur";
    static final String TERRITORY = "territoire";
    static final String MESH = "maille";
    static final String CLASSES = "classes";
    static final String PLACES = "lieux";
    static final String LACKING = "manque";
    static final String VIEW = "vue";
    static final String ORDER = "ordre";
    static final String PAGE = "page";
    static final String YES = "oui";

    /** The kinds that a territory is made of, the largest first; none of a commune. */
    public static List<Kind> meshes(Kind whole) {
        return Stream.of(Kind.DEPARTEMENT, Kind.EPCI, Kind.COMMUNE)
                .filter(kind -> kind.compareTo(whole) < 0)
                .toList();
    }

    MapQuery withMesh(Kind other) {
        return new MapQuery(measure, whole, marked, other, classing, places, lacking, list, ascending, 1);
    }

    MapQuery asList(boolean lowestFirst, int number) {
        return new MapQuery(measure, whole, marked, mesh, classing, places, lacking, true, lowestFirst, number);
    }

    /** The same as a map. */
    public MapQuery asMap() {
        return new MapQuery(measure, whole, marked, mesh, classing, places, lacking, false, false, 1);
    }

    /** The French path of a page, or of an embedded map, that shows this. */
    public String path(String page) {
        return page + "?" + parameters();
    }

    /** What makes the map, without how it is looked at. */
    public String parameters() {
        List<String> parameters = new ArrayList<>();
        if (measure != null) {
            parameters.add(INDICATOR + "=" + measure.id());
        }
        if (whole != null) {
            parameters.add(TERRITORY + "=" + (marked == null ? whole : marked));
            parameters.add(MESH + "=" + TerritoryWords.slug(mesh));
        }
        if (classing != Classing.QUANTILES) {
            parameters.add(CLASSES + "=" + classing.slug());
        }
        if (places) {
            parameters.add(PLACES + "=" + YES);
        }
        if (lacking) {
            parameters.add(LACKING + "=" + YES);
        }
        if (list) {
            parameters.add(VIEW + "=tableau");
        }
        if (ascending) {
            parameters.add(ORDER + "=croissant");
        }
        if (page > 1) {
            parameters.add(PAGE + "=" + page);
        }
        return String.join("&", parameters);
    }
}
