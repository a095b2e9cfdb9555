package org.jalon.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/**
 * The larger territories around one; where it reaches over a border, those with most of its inhabitants.
 *
 * @param larger from the region down to the smallest, without the territory itself
 */
public record Surroundings(List<Territory> larger) {

    public Surroundings {
        larger = List.copyOf(larger);
    }

    /** None around a territory that is not known, and around a region. */
    public static Surroundings of(Territory territory, CommuneRows rows) {
        List<Territory> larger = new ArrayList<>();
        for (Kind kind : List.of(Kind.REGION, Kind.DEPARTEMENT, Kind.EPCI)) {
            if (kind.compareTo(territory.kind()) > 0) {
                around(territory, kind, rows).ifPresent(larger::add);
            }
        }
        return new Surroundings(larger);
    }

    /** Empty for a region itself. */
    public Optional<Territory> region() {
        return larger.stream()
                .filter(territory -> territory.kind() == Kind.REGION)
                .findFirst();
    }

    private static Optional<Territory> around(Territory territory, Kind kind, CommuneRows rows) {
        Map<Territory, Long> inhabitants = new HashMap<>();
        for (int row : rows.of(territory)) {
            Commune commune = rows.communes().get(row);
            CommuneRows.around(commune).stream()
                    .filter(larger -> larger.kind() == kind)
                    .forEach(larger -> inhabitants.merge(larger, (long) commune.population(), Long::sum));
        }
        return inhabitants.entrySet().stream()
                .max(Map.Entry.<Territory, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey);
    }
}
