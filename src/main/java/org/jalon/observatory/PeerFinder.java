package org.jalon.observatory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/**
 * Finds territories that resemble one: of the same kind, of the same level of density where that was imported, and nearest
 * in the logarithm of their population. The level of a larger territory is that of most of its inhabitants. Territories
 * of which much less is known are no peers: there would be nothing to compare with.
 */
final class PeerFinder {

    private static final String DENSITY = "niveau-densite";
    private static final int MOST = 8;

    /** A peer is known at least this much as well as the territory itself. */
    private static final double AS_KNOWN = 0.8;

    private final FigureSource imported;
    private final CommuneRows rows;
    private final AtomicReference<Table> table = new AtomicReference<>(new Table(-1, Map.of(), Map.of()));

    PeerFinder(FigureSource imported, CommuneRows rows) {
        this.imported = imported;
        this.rows = rows;
    }

    /**
     * @param known mean number of figures that are told of its communes, by inhabitants
     * @param level of density, empty where it is not known
     */
    private record Profile(Territory territory, double logarithm, double known, String level) {}

    private record Family(Territory.Kind kind, String level) {}

    private record Table(long version, Map<Territory, Profile> profiles, Map<Family, List<Profile>> families) {}

    Peers of(Territory territory) {
        long version = imported.version();
        Table now = table.updateAndGet(known -> known.version() == version ? known : read(version));
        Profile self = now.profiles().get(territory);
        if (self == null) {
            return Peers.NONE;
        }
        List<Territory> nearest = now.families().getOrDefault(family(self), List.of()).stream()
                .filter(other -> other != self && other.known() >= AS_KNOWN * self.known())
                .sorted(Comparator.comparingDouble(other -> Math.abs(other.logarithm() - self.logarithm())))
                .limit(MOST)
                .map(Profile::territory)
                .toList();
        if (nearest.isEmpty()) {
            return Peers.NONE;
        }
        return self.level().isEmpty()
                ? new Peers(nearest, "observatory.peers.size", List.of())
                : new Peers(nearest, "observatory.peers.density", List.of(self.level()));
    }

    private static Family family(Profile profile) {
        return new Family(profile.territory().kind(), profile.level());
    }

    private Table read(long version) {
        String[] levels = new String[rows.count()];
        int[] known = new int[rows.count()];
        Arrays.fill(levels, "");
        for (Dataset dataset : imported.listDatasets()) {
            for (Indicator indicator : dataset.indicators()) {
                for (int row = 0; row < known.length; row++) {
                    TerritoryFigure figure = imported.of(commune(row), dataset, indicator);
                    known[row] += figure.isTold() ? 1 : 0;
                    levels[row] = indicator.id().equals(DENSITY) ? figure.label() : levels[row];
                }
            }
        }
        Map<Territory, Profile> profiles = new HashMap<>();
        for (int row = 0; row < known.length; row++) {
            profiles.put(commune(row), profile(commune(row), known, levels));
            for (Territory around : CommuneRows.around(rows.communes().get(row))) {
                profiles.computeIfAbsent(around, larger -> profile(larger, known, levels));
            }
        }
        Map<Family, List<Profile>> families = new HashMap<>();
        profiles.values().stream()
                .sorted(Comparator.comparing(profile -> profile.territory().code()))
                .forEach(profile -> families.computeIfAbsent(family(profile), key -> new ArrayList<>())
                        .add(profile));
        return new Table(version, profiles, families);
    }

    private Territory commune(int row) {
        return new Territory(Territory.Kind.COMMUNE, rows.communes().get(row).code());
    }

    private Profile profile(Territory territory, int[] known, String[] levels) {
        double people = 0;
        double told = 0;
        Map<String, Double> byLevel = new HashMap<>();
        for (int row : rows.of(territory)) {
            Commune commune = rows.communes().get(row);
            // A commune without inhabitants is something still.
            double weight = Math.max(1, commune.population());
            people += weight;
            told += weight * known[row];
            byLevel.merge(levels[row], weight, Double::sum);
        }
        String level = byLevel.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new Profile(territory, Math.log(people), told / people, level);
    }
}
