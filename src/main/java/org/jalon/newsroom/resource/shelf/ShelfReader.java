package org.jalon.newsroom.resource.shelf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.directory.Field;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.newsroom.heading.Heading;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.springframework.util.MultiValueMap;

/** Reads and writes what addresses ask of the resources. Values that nobody knows are told, and never widen what is found. */
public final class ShelfReader {

    public static final String TEXT = "q";
    public static final String SORT = "tri";

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 20;

    private final Catalogue catalogue;
    private final Headings headings;
    private final Gazetteer gazetteer;

    ShelfReader(Catalogue catalogue, Headings headings, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.headings = headings;
        this.gazetteer = gazetteer;
    }

    /**
     * What was asked for.
     *
     * @param query as far as it was understood
     * @param unknown values that were not
     */
    public record Asked(ShelfQuery query, List<Unknown> unknown) {}

    /** A value that a parameter does not take. */
    public record Unknown(String parameter, String value, List<String> accepted) {}

    /** Reads the parameters of an address; several values of one are repeated, or have a bar between them. */
    public Asked read(MultiValueMap<String, String> parameters) {
        List<Unknown> unknown = new ArrayList<>();
        Map<Facet, Set<String>> asked = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> typed = values(parameters, facet.parameter());
            Set<String> understood = new TreeSet<>();
            for (String value : typed) {
                find(facet, value)
                        .ifPresentOrElse(
                                understood::add,
                                () -> unknown.add(new Unknown(facet.parameter(), value, accepted(facet))));
            }
            if (!typed.isEmpty()) {
                asked.put(facet, understood);
            }
        }
        String sort = first(parameters, SORT);
        Optional<ShelfQuery.Sort> order = ShelfQuery.Sort.find(sort);
        if (!sort.isEmpty() && order.isEmpty()) {
            unknown.add(new Unknown(
                    SORT,
                    sort,
                    Arrays.stream(ShelfQuery.Sort.values())
                            .map(ShelfQuery.Sort::slug)
                            .toList()));
        }
        return new Asked(new ShelfQuery(first(parameters, TEXT), asked, order.orElse(null)), List.copyOf(unknown));
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split("\\|")))
                .map(value -> bounded(value))
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES)
                .toList();
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : bounded(value);
    }

    private static String bounded(String value) {
        String text = value.replace("\0", "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private Optional<String> find(Facet facet, String value) {
        return switch (facet) {
            case NEED -> Vocabulary.find(Field.SERVICES, value).map(Slug::of);
            case THEME -> headings.find(Heading.Kind.THEME, value).map(Heading::id);
            case TERRITORY ->
                Territory.parse(value)
                        .filter(territory -> gazetteer.nameOf(territory).isPresent())
                        .map(Territory::toString);
            case CATEGORY, PUBLIC, LEVEL, FORMAT, EASY, SHORT, FREE, LANGUAGE, LICENCE ->
                accepted(facet).contains(value) ? Optional.of(value) : Optional.empty();
        };
    }

    /** The values that a facet takes; none for territories, which are too many to say. */
    public List<String> accepted(Facet facet) {
        return switch (facet) {
            case CATEGORY ->
                Arrays.stream(Category.values()).map(Category::slug).toList();
            case NEED -> Arrays.stream(Service.values()).map(Shelving::slug).toList();
            case PUBLIC -> slugs(ResourcePublic.values());
            case LEVEL -> slugs(ResourceLevel.values());
            case FORMAT -> slugs(ResourceFormat.values());
            case EASY, SHORT, FREE -> List.of(Facet.YES);
            case LANGUAGE -> catalogue.shelf().values(Facet.LANGUAGE);
            case LICENCE -> slugs(ResourceLicence.values());
            case THEME -> headings.themes().stream().map(Heading::id).toList();
            case TERRITORY -> List.of();
        };
    }

    private static List<String> slugs(Coded[] values) {
        return Arrays.stream(values).map(Coded::slug).toList();
    }

    /** The query of an address that asks for the same; empty where it asks for nothing. */
    public static String write(ShelfQuery query, int page) {
        List<String> pairs = new ArrayList<>();
        add(TEXT, query.text(), pairs);
        query.asked().forEach((facet, values) -> values.forEach(value -> add(facet.parameter(), value, pairs)));
        add(SORT, query.sort() == null ? "" : query.sort().slug(), pairs);
        add("page", page > 1 ? Integer.toString(page) : "", pairs);
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static void add(String name, String value, List<String> pairs) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
