package org.jalon.search;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.search.SearchRequest.UnknownValue;
import org.jalon.search.index.FilterValues;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one address, and keeps what it could not read. Bounds whatever comes from outside. */
final class ParameterReader {

    private static final int MAX_TEXT = 300;
    private static final int MAX_VALUES = 200;
    private static final double MAX_RADIUS_KM = 2000;
    private static final Pattern TERRITORY_CODE = Pattern.compile("[0-9AB]{1,9}");

    /** Matches no place: stands for a restriction that could not be read, so that it does not widen the result. */
    static final Territory NOWHERE = new Territory(Territory.Kind.COMMUNE, "?");

    private static final Set<String> YES = Set.of("true", "1", "oui");
    private static final Set<String> NO = Set.of("false", "0", "non");

    /** Kinds of territory in the links of the national map. */
    private static final Map<String, Territory.Kind> MAP_KINDS = Map.of(
            "regions", Territory.Kind.REGION,
            "departements", Territory.Kind.DEPARTEMENT,
            "communes", Territory.Kind.COMMUNE);

    private final Map<String, List<String>> parameters;
    private final List<UnknownValue> unknown = new ArrayList<>();
    private final Set<Territory> territories = new LinkedHashSet<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    SearchRequest read() {
        readTerritories();
        readMapTerritories();
        BoundingBox box = box();
        OpenAt openAt = openAt();
        SearchQuery query = new SearchQuery(
                text("q"),
                text("adresse"),
                position(),
                radius(),
                box,
                List.copyOf(territories),
                filters(),
                openAt,
                sort(),
                limit(),
                cursor());
        return new SearchRequest(query, List.copyOf(unknown));
    }

    private String text(String name) {
        String text = first(name).orElse("").strip();
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        report(name, text, List.of());
        return text.substring(0, MAX_TEXT);
    }

    private @Nullable LatLon position() {
        OptionalDouble latitude = number("latitude", value -> Math.abs(value) <= 90, "-90", "90");
        OptionalDouble longitude = number("longitude", value -> Math.abs(value) <= 180, "-180", "180");
        if (latitude.isPresent() && longitude.isPresent()) {
            return new LatLon(latitude.getAsDouble(), longitude.getAsDouble());
        }
        if (latitude.isPresent() && first("longitude").isEmpty()) {
            report("longitude", "", List.of());
        }
        if (longitude.isPresent() && first("latitude").isEmpty()) {
            report("latitude", "", List.of());
        }
        return null;
    }

    private @Nullable Double radius() {
        OptionalDouble radius = number(
                "rayon", value -> value > 0 && value <= MAX_RADIUS_KM, "1", Integer.toString((int) MAX_RADIUS_KM));
        return radius.isPresent() ? radius.getAsDouble() : null;
    }

    private OptionalDouble number(String name, Predicate<Double> valid, String least, String most) {
        Optional<String> text = first(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = parse(text.get());
        if (value.isPresent() && valid.test(value.getAsDouble())) {
            return value;
        }
        report(name, text.get(), List.of(least + "…" + most));
        return OptionalDouble.empty();
    }

    private @Nullable BoundingBox box() {
        Optional<String> text = first("bbox");
        if (text.isEmpty()) {
            return null;
        }
        double[] edges = Arrays.stream(text.get().split(",", 5))
                .mapToDouble(part -> parse(part).orElse(Double.NaN))
                .toArray();
        if (edges.length == 4
                && LatLon.isValid(edges[1], edges[0])
                && LatLon.isValid(edges[3], edges[2])
                && edges[0] <= edges[2]
                && edges[1] <= edges[3]) {
            return new BoundingBox(edges[0], edges[1], edges[2], edges[3]);
        }
        refuse("bbox", text.get(), List.of());
        return null;
    }

    private void readTerritories() {
        for (String value : all("territoire")) {
            Optional<Territory> read = Territory.parse(value)
                    .filter(territory ->
                            TERRITORY_CODE.matcher(territory.code()).matches());
            if (read.isPresent()) {
                territories.add(read.get());
            } else {
                refuse("territoire", value, List.of("commune:", "epci:", "departement:", "region:"));
            }
        }
    }

    private void readMapTerritories() {
        Optional<String> kindName = first("territoire_type");
        List<String> codes = all("territoires");
        if (codes.isEmpty()) {
            return;
        }
        Territory.Kind kind = MAP_KINDS.get(kindName.orElse(""));
        if (kind == null) {
            refuse(
                    "territoire_type",
                    kindName.orElse(""),
                    MAP_KINDS.keySet().stream().sorted().toList());
            return;
        }
        for (String code : String.join(",", codes).split(",", MAX_VALUES)) {
            String clean = code.strip().toUpperCase(Locale.ROOT);
            if (TERRITORY_CODE.matcher(clean).matches()) {
                territories.add(new Territory(kind, clean));
            } else {
                refuse("territoires", code, List.of());
            }
        }
    }

    private Map<Filter, Set<String>> filters() {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            if (!parameters.containsKey(filter.parameter())) {
                continue;
            }
            Set<String> known = new LinkedHashSet<>();
            boolean asked = false;
            for (String value : all(filter.parameter())) {
                asked = true;
                FilterValues.find(filter, value)
                        .ifPresentOrElse(
                                known::add,
                                () -> report(filter.parameter(), value, FilterValues.acceptedSlugs(filter)));
            }
            if (asked || parameters.get(filter.parameter()).contains("")) {
                filters.put(filter, known);
            }
        }
        return filters;
    }

    private @Nullable OpenAt openAt() {
        if (isYes("ouvert_actuellement")) {
            return new OpenAt.Now();
        }
        if (isYes("ouvert_le_week_end")) {
            return new OpenAt.Weekend();
        }
        Optional<String> text = first("ouvert");
        if (text.isEmpty()) {
            return null;
        }
        return switch (text.get()) {
            case "maintenant" -> new OpenAt.Now();
            case "week-end" -> new OpenAt.Weekend();
            default -> openAtTime(text.get());
        };
    }

    private @Nullable OpenAt openAtTime(String text) {
        try {
            return new OpenAt.At(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            refuse("ouvert", text, List.of("maintenant", "week-end", "2026-11-24T14:30"));
            return null;
        }
    }

    private SearchQuery.@Nullable Sort sort() {
        Optional<String> text = first("tri");
        for (SearchQuery.Sort sort : SearchQuery.Sort.values()) {
            if (text.filter(sort.parameter()::equals).isPresent()) {
                return sort;
            }
        }
        text.ifPresent(value -> report("tri", value, List.of("distance", "pertinence", "nom")));
        return null;
    }

    private int limit() {
        return (int) number(
                        "limite",
                        value -> value >= 1 && value <= SearchQuery.MAX_LIMIT && value % 1 == 0,
                        "1",
                        Integer.toString(SearchQuery.MAX_LIMIT))
                .orElse(SearchQuery.DEFAULT_LIMIT);
    }

    private @Nullable Cursor cursor() {
        Optional<String> text = first("curseur");
        if (text.isEmpty()) {
            return null;
        }
        if (Position.parse(text.get()).isPresent()) {
            return new Cursor(text.get());
        }
        report("curseur", text.get(), List.of());
        return null;
    }

    private boolean isYes(String name) {
        String value = first(name).orElse("false").toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            refuse(name, value, List.of("true", "false"));
        }
        return YES.contains(value);
    }

    private Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The values of a parameter, split at {@code |} where that may join several; empty ones are as if not given. */
    private List<String> all(String name) {
        boolean single = name.equals("q") || name.equals("adresse");
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> single ? Stream.of(value) : Arrays.stream(value.split("\\|")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MAX_VALUES)
                .toList();
    }

    private static OptionalDouble parse(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Reports a restriction that could not be read, and lets nothing through instead. */
    private void refuse(String parameter, String value, List<String> accepted) {
        territories.add(NOWHERE);
        report(parameter, value, accepted);
    }

    private void report(String parameter, String value, List<String> accepted) {
        unknown.add(new UnknownValue(parameter, value.substring(0, Math.min(value.length(), 200)), accepted));
    }
}
