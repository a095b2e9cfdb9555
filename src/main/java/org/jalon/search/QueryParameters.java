package org.jalon.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Slug;
import org.jalon.geo.BoundingBox;

/** Reads and writes the parameters of a search in addresses: one vocabulary for pages, API and tiles. */
public final class QueryParameters {

    private QueryParameters() {}

    /** Reads the parameters of an address, those of the national map's links included. Never throws. */
    public static SearchRequest parse(Map<String, List<String>> parameters) {
        return new ParameterReader(parameters).read();
    }

    /** The query string of a query, without {@code ?}; values are slugs, in a fixed order, empty for all places. */
    public static String write(SearchQuery query) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query.text());
        add(parts, "adresse", query.address());
        if (query.position() != null) {
            add(parts, "latitude", number(query.position().latitude()));
            add(parts, "longitude", number(query.position().longitude()));
        }
        if (query.radiusKm() != null) {
            add(parts, "rayon", number(query.radiusKm()));
        }
        if (query.box() != null) {
            add(parts, "bbox", write(query.box()));
        }
        query.territories().forEach(territory -> add(parts, "territoire", territory.toString()));
        for (Filter filter : Filter.values()) {
            if (query.filters().containsKey(filter)) {
                addFilter(parts, filter, query.filters().getOrDefault(filter, Set.of()));
            }
        }
        if (query.openAt() != null) {
            add(parts, "ouvert", OpenAtText.write(query.openAt()));
        }
        if (query.sort() != null) {
            add(parts, "tri", query.sort().parameter());
        }
        if (query.limit() != SearchQuery.DEFAULT_LIMIT) {
            add(parts, "limite", Integer.toString(query.limit()));
        }
        if (query.cursor() != null) {
            add(parts, "curseur", query.cursor().text());
        }
        return String.join("&", parts);
    }

    /** The slug of a filter's canonical value, as it stands in addresses. A source keeps its name. */
    public static String slug(Filter filter, String value) {
        return filter == Filter.SOURCE ? value : Slug.of(value);
    }

    private static void addFilter(List<String> parts, Filter filter, Collection<String> values) {
        if (values.isEmpty()) {
            // A filter whose values were all unknown matches nothing: it must not vanish from links.
            parts.add(filter.parameter() + "=");
        }
        values.stream()
                .map(value -> slug(filter, value))
                .sorted()
                .forEach(value -> add(parts, filter.parameter(), value));
    }

    private static String write(BoundingBox box) {
        return number(box.west()) + "," + number(box.south()) + "," + number(box.east()) + "," + number(box.north());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }
}
