package org.jalon.observatory.supply;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.CommuneRows;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/**
 * Where this instance knows the places that help: elsewhere, that it knows of none says nothing. Unless the operator names
 * the territories, these are the départements with at least a tenth as many places an inhabitant as the one that has most: a
 * few places that sources mention far away do not make a département known. Immutable.
 */
public final class KnownGround {

    private static final double OF_THE_BEST = 0.1;

    private final BitSet known;

    private KnownGround(BitSet known) {
        this.known = known;
    }

    /** @param named by the operator; none to see from the places */
    public static KnownGround of(Offer offer, List<Territory> named, CommuneRows rows) {
        BitSet known = new BitSet();
        for (Territory territory : named.isEmpty() ? departements(offer, rows) : named) {
            for (int row : rows.of(territory)) {
                known.set(row);
            }
        }
        return new KnownGround(known);
    }

    private static List<Territory> departements(Offer offer, CommuneRows rows) {
        Map<String, Integer> places = new HashMap<>();
        for (OfferedPlace place : offer.places()) {
            rows.row(place.commune())
                    .map(row -> rows.communes().get(row))
                    .map(Commune::departementCode)
                    .ifPresent(code -> places.merge(code, 1, Integer::sum));
        }
        Map<Territory, Double> density = new HashMap<>();
        places.forEach((code, count) -> {
            Territory departement = new Territory(Territory.Kind.DEPARTEMENT, code);
            density.put(departement, count / (double) Math.max(1, rows.population(departement)));
        });
        double best =
                density.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return density.entrySet().stream()
                .filter(entry -> entry.getValue() >= OF_THE_BEST * best)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the commune of a row is part of it. */
    public boolean has(int row) {
        return known.get(row);
    }

    /** Inhabitants of a territory who live where places are known. */
    public long population(Territory territory, CommuneRows rows) {
        long population = 0;
        for (int row : rows.of(territory)) {
            population += has(row) ? rows.communes().get(row).population() : 0;
        }
        return population;
    }

    /** Whether any commune of a territory is part of it. */
    public boolean touches(Territory territory, CommuneRows rows) {
        for (int row : rows.of(territory)) {
            if (has(row)) {
                return true;
            }
        }
        return false;
    }
}
