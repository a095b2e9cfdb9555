package org.jalon.observatory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** The territories above communes by their whole names, folded once. Immutable and thread-safe. */
public final class AreaNames {

    private final Map<String, List<Territory>> bySlug;

    private AreaNames(Map<String, List<Territory>> bySlug) {
        this.bySlug = bySlug;
    }

    public static AreaNames of(Gazetteer gazetteer) {
        return new AreaNames(Stream.of(Kind.REGION, Kind.DEPARTEMENT, Kind.EPCI)
                .flatMap(kind -> gazetteer.listAreas(kind).stream())
                .filter(area -> gazetteer.nameOf(area).isPresent())
                .collect(Collectors.groupingBy(
                        area -> Slug.of(gazetteer.nameOf(area).orElseThrow()))));
    }

    /** Those of that name in whatever case and accents, the largest kind first; none for an unknown name. */
    public List<Territory> named(String name) {
        return bySlug.getOrDefault(Slug.of(name), List.of());
    }

    /** The same, the smallest kind first. */
    public List<Territory> namedSmallestFirst(String name) {
        return named(name).stream()
                .sorted(Comparator.comparing(Territory::kind))
                .toList();
    }
}
