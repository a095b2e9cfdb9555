package org.jalon.observatory.welcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.observatory.CommuneRows;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.NameFold;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Finds territories of any kind by what people type of them. Thread-safe. */
final class TerritorySearch {

    private static final int LONGEST = 100;

    /** Below this the text does not resemble the commune. */
    private static final double LIKELY = 0.5;

    /** From this on a commune is what was meant, unless another territory has the same name. */
    private static final double SURE = 0.95;

    private final Gazetteer gazetteer;
    private final CommuneRows rows;
    /** Folded names of the larger territories, the largest kinds first. */
    private final Map<Territory, String> areas = new LinkedHashMap<>();

    TerritorySearch(Gazetteer gazetteer, CommuneRows rows) {
        this.gazetteer = gazetteer;
        this.rows = rows;
        for (Kind kind : List.of(Kind.REGION, Kind.DEPARTEMENT, Kind.EPCI)) {
            // Those without communes have no figure.
            gazetteer.listAreas(kind).stream()
                    .filter(area -> rows.of(area).length > 0)
                    .forEach(area ->
                            areas.put(area, NameFold.fold(gazetteer.nameOf(area).orElse(""))));
        }
    }

    /** The one territory that was surely meant: its code, or a name that no other has. */
    Optional<Territory> findMeant(String text) {
        String typed = shortened(text);
        Set<Territory> exact = new LinkedHashSet<>();
        String folded = NameFold.fold(typed);
        areas.forEach((area, name) -> {
            if (area.code().equalsIgnoreCase(typed) && area.kind() != Kind.REGION || name.equals(folded)) {
                exact.add(area);
            }
        });
        communes(typed, SURE).forEach(exact::add);
        return exact.size() == 1 ? exact.stream().findFirst() : Optional.empty();
    }

    /** Those that the text may mean, likeliest first; empty for an empty text. */
    List<Territory> find(String text, int most) {
        String typed = shortened(text);
        String folded = NameFold.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Territory> areasFound = areas.entrySet().stream()
                .filter(area -> (" " + area.getValue()).contains(" " + folded)
                        || area.getKey().code().equalsIgnoreCase(typed))
                .sorted(Comparator.comparing((Map.Entry<Territory, String> area) ->
                                !area.getValue().startsWith(folded))
                        .thenComparing(area -> area.getKey().kind(), Comparator.reverseOrder())
                        .thenComparing(area -> -rows.population(area.getKey())))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        List<Territory> communes = communes(typed, LIKELY).limit(most).toList();
        // Half of the room for each, and what one leaves for the other.
        int half = Math.max(most - communes.size(), (most + 1) / 2);
        List<Territory> found = new ArrayList<>(areasFound.subList(0, Math.min(half, areasFound.size())));
        communes.stream().limit(most - found.size()).forEach(found::add);
        return List.copyOf(found);
    }

    private Stream<Territory> communes(String typed, double confidence) {
        return gazetteer.search(typed, 12).stream()
                .filter(match -> match.confidence() >= confidence)
                .map(CommuneMatch::commune)
                .map(commune -> commune.parentCode() == null ? commune.code() : commune.parentCode())
                .distinct()
                .map(code -> new Territory(Kind.COMMUNE, code));
    }

    private static String shortened(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }
}
