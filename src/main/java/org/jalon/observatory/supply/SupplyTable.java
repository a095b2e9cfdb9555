package org.jalon.observatory.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/**
 * What is offered in each territory. Immutable.
 *
 * @param ground where places are known
 * @param supplies of the territories that have a place
 * @param places of the communes that have one, by code
 */
public record SupplyTable(KnownGround ground, Map<Territory, Supply> supplies, Map<String, List<OfferedPlace>> places) {

    public SupplyTable {
        supplies = Map.copyOf(supplies);
        places = Map.copyOf(places);
    }

    public static SupplyTable of(Offer offer, KnownGround ground, CommuneRows rows) {
        Map<String, List<OfferedPlace>> byCommune = new HashMap<>();
        Map<Territory, List<OfferedPlace>> byTerritory = new HashMap<>();
        for (OfferedPlace place : offer.places()) {
            Optional<Commune> commune =
                    rows.row(place.commune()).map(row -> rows.communes().get(row));
            if (commune.isPresent()) {
                byCommune
                        .computeIfAbsent(place.commune(), key -> new ArrayList<>())
                        .add(place);
                for (Territory territory : territories(commune.get())) {
                    byTerritory
                            .computeIfAbsent(territory, key -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        Map<Territory, Supply> supplies = new HashMap<>();
        byTerritory.forEach((territory, list) -> supplies.put(territory, Supply.of(list, offer.day())));
        return new SupplyTable(ground, supplies, byCommune);
    }

    private static List<Territory> territories(Commune commune) {
        List<Territory> territories = new ArrayList<>(CommuneRows.around(commune));
        territories.add(new Territory(Territory.Kind.COMMUNE, commune.code()));
        return territories;
    }

    /** What is offered in a territory; empty where places are not known. */
    public Optional<Supply> find(Territory territory, CommuneRows rows) {
        Supply supply = supplies.get(territory);
        if (supply != null) {
            return Optional.of(supply);
        }
        return ground.touches(territory, rows) ? Optional.of(Supply.NONE) : Optional.empty();
    }

    /** The places of a commune. */
    public List<OfferedPlace> in(String commune) {
        return places.getOrDefault(commune, List.of());
    }
}
