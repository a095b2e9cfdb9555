package org.jalon.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/**
 * Each commune of today by its place in the order of codes, and which of them each larger territory is made of: figures of
 * communes are columns in that order. Immutable.
 */
public final class CommuneRows {

    private static final int[] NONE = {};

    private final List<Commune> communes;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<Territory, int[]> members = new HashMap<>();

    private CommuneRows(List<Commune> communes) {
        this.communes = communes;
        Map<Territory, List<Integer>> within = new HashMap<>();
        for (int row = 0; row < communes.size(); row++) {
            rows.put(communes.get(row).code(), row);
            for (Territory territory : around(communes.get(row))) {
                within.computeIfAbsent(territory, key -> new ArrayList<>()).add(row);
            }
        }
        within.forEach((territory, list) ->
                members.put(territory, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    public static CommuneRows of(Gazetteer gazetteer) {
        return new CommuneRows(gazetteer.listCommunes());
    }

    /** In the order of their codes. */
    public List<Commune> communes() {
        return communes;
    }

    public int count() {
        return communes.size();
    }

    /** Where the commune of that code stands; a former code, or that of an arrondissement, stands nowhere. */
    public Optional<Integer> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** The communes of a territory, in ascending order; not to be changed. None of a territory that is not known. */
    public int[] of(Territory territory) {
        if (territory.kind() == Territory.Kind.COMMUNE) {
            return row(territory.code()).map(row -> new int[] {row}).orElse(NONE);
        }
        return members.getOrDefault(territory, NONE);
    }

    /** Whether all communes of one territory are those of the other; each is within itself. */
    public boolean isWithin(Territory part, Territory whole) {
        if (part.equals(whole)) {
            return true;
        }
        int[] rowsOfPart = of(part);
        for (int row : rowsOfPart) {
            if (!around(communes.get(row)).contains(whole)) {
                return false;
            }
        }
        return rowsOfPart.length > 0;
    }

    /** Municipal population. */
    public long population(Territory territory) {
        long population = 0;
        for (int row : of(territory)) {
            population += communes.get(row).population();
        }
        return population;
    }

    /** The larger territories that a commune lies in. */
    public static List<Territory> around(Commune commune) {
        List<Territory> around = new ArrayList<>(3);
        if (commune.epciCode() != null) {
            around.add(new Territory(Territory.Kind.EPCI, commune.epciCode()));
        }
        around.add(new Territory(Territory.Kind.DEPARTEMENT, commune.departementCode()));
        around.add(new Territory(Territory.Kind.REGION, commune.regionCode()));
        return around;
    }

    /** The région in which most people of the territory live, itself for a région; empty when it has no commune that is known. */
    public Optional<Territory> regionOf(Territory territory) {
        Map<String, Long> people = new HashMap<>();
        for (int row : of(territory)) {
            Commune commune = communes.get(row);
            people.merge(commune.regionCode(), 1L + commune.population(), Long::sum);
        }
        return people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Territory(Territory.Kind.REGION, most.getKey()));
    }

    /**
     * The territories of a kind in a larger one, in the order of their first commune. One that reaches over the border is
     * in the whole that has most of its inhabitants, so that each is in one département and one region only.
     */
    public List<Territory> within(Territory whole, Territory.Kind kind) {
        List<Territory> found = new ArrayList<>();
        Map<Territory, Long> inhabitants = new LinkedHashMap<>();
        for (int row : of(whole)) {
            Commune commune = communes.get(row);
            if (kind == Territory.Kind.COMMUNE) {
                found.add(new Territory(kind, commune.code()));
                continue;
            }
            for (Territory around : around(commune)) {
                if (around.kind() == kind) {
                    inhabitants.merge(around, (long) commune.population(), Long::sum);
                }
            }
        }
        inhabitants.forEach((territory, here) -> {
            if (2 * here >= population(territory)) {
                found.add(territory);
            }
        });
        return found;
    }
}
