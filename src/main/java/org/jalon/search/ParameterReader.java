package org.jalon.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.search.index.FilterValues;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one address, and keeps what it could not read. Bounds whatever comes from outside. */
final class ParameterReader {

    private static final int MAX_TEXT = 300;
    private static final double MAX_RADIUS_KM = 2000;
    /** Matches no place: stands for a restriction that could not be read, so that it does not widen the result. */
    static final Territory NOWHERE = new Territory(Territory.Kind.COMMUNE, "?");

    private final Parameters parameters;

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = new Parameters(parameters);
    }

    SearchRequest read() {
        Set<Territory> territories = TerritoryParameters.read(parameters);
        BoundingBox box = box();
        OpenAt openAt = openAt();
        String text = text("q");
        OpenAtWords typed = openAt == null ? OpenAtWords.in(text) : new OpenAtWords(openAt, text);
        if (parameters.refused()) {
            territories.add(NOWHERE);
        }
        SearchQuery query = new SearchQuery(
                typed.rest(),
                text("adresse"),
                position(),
                radius(),
                box,
                List.copyOf(territories),
                filters(),
                typed.openAt(),
                sort(),
                limit(),
                cursor());
        return new SearchRequest(query, parameters.unknown());
    }

    private String text(String name) {
        String text = parameters.first(name).orElse("").strip();
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        parameters.report(name, text, List.of());
        return text.substring(0, MAX_TEXT);
    }

    private @Nullable LatLon position() {
        OptionalDouble latitude = parameters.number("latitude", value -> Math.abs(value) <= 90, "-90", "90");
        OptionalDouble longitude = parameters.number("longitude", value -> Math.abs(value) <= 180, "-180", "180");
        if (latitude.isPresent() && longitude.isPresent()) {
            return new LatLon(latitude.getAsDouble(), longitude.getAsDouble());
        }
        if (latitude.isPresent() && parameters.first("longitude").isEmpty()) {
            parameters.report("longitude", "", List.of());
        }
        if (longitude.isPresent() && parameters.first("latitude").isEmpty()) {
            parameters.report("latitude", "", List.of());
        }
        return null;
    }

    private @Nullable Double radius() {
        OptionalDouble radius = parameters.number(
                "rayon", value -> value > 0 && value <= MAX_RADIUS_KM, "1", Integer.toString((int) MAX_RADIUS_KM));
        return radius.isPresent() ? radius.getAsDouble() : null;
    }

    private @Nullable BoundingBox box() {
        Optional<String> text = parameters.first("bbox");
        if (text.isEmpty()) {
            return null;
        }
        double[] edges = Arrays.stream(text.get().split(",", 5))
                .mapToDouble(part -> Parameters.parse(part).orElse(Double.NaN))
                .toArray();
        if (edges.length == 4
                && LatLon.isValid(edges[1], edges[0])
                && LatLon.isValid(edges[3], edges[2])
                && edges[0] <= edges[2]
                && edges[1] <= edges[3]) {
            return new BoundingBox(edges[0], edges[1], edges[2], edges[3]);
        }
        parameters.refuse("bbox", text.get(), List.of());
        return null;
    }

    private Map<Filter, Set<String>> filters() {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            if (!parameters.has(filter.parameter())) {
                continue;
            }
            Set<String> known = new LinkedHashSet<>();
            boolean asked = false;
            for (String value : parameters.all(filter.parameter())) {
                asked = true;
                FilterValues.find(filter, value)
                        .ifPresentOrElse(
                                known::add,
                                () -> parameters.report(filter.parameter(), value, FilterValues.acceptedSlugs(filter)));
            }
            if (asked || parameters.hasEmpty(filter.parameter())) {
                filters.put(filter, known);
            }
        }
        return filters;
    }

    private @Nullable OpenAt openAt() {
        if (parameters.isYes("ouvert_actuellement")) {
            return new OpenAt.Now();
        }
        if (parameters.isYes("ouvert_le_week_end")) {
            return new OpenAt.Weekend();
        }
        Optional<String> text = parameters.first("ouvert");
        if (text.isEmpty()) {
            return null;
        }
        Optional<OpenAt> openAt = OpenAtText.parse(text.get());
        if (openAt.isEmpty()) {
            parameters.refuse("ouvert", text.get(), OpenAtText.EXAMPLES);
        }
        return openAt.orElse(null);
    }

    private SearchQuery.@Nullable Sort sort() {
        Optional<String> text = parameters.first("tri");
        for (SearchQuery.Sort sort : SearchQuery.Sort.values()) {
            if (text.filter(sort.parameter()::equals).isPresent()) {
                return sort;
            }
        }
        text.ifPresent(value -> parameters.report("tri", value, List.of("distance", "pertinence", "nom")));
        return null;
    }

    private int limit() {
        return (int) parameters
                .number(
                        "limite",
                        value -> value >= 1 && value <= SearchQuery.MAX_LIMIT && value % 1 == 0,
                        "1",
                        Integer.toString(SearchQuery.MAX_LIMIT))
                .orElse(SearchQuery.DEFAULT_LIMIT);
    }

    private @Nullable Cursor cursor() {
        Optional<String> text = parameters.first("curseur");
        if (text.isEmpty()) {
            return null;
        }
        if (Position.parse(text.get()).isPresent()) {
            return new Cursor(text.get());
        }
        parameters.report("curseur", text.get(), List.of());
        return null;
    }
}
