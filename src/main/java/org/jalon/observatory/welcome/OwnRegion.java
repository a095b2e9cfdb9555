package org.jalon.observatory.welcome;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.live.LiveRules;
import org.jalon.observatory.supply.Offer;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** The region that an instance is for. */
final class OwnRegion {

    private final Gazetteer gazetteer;
    private final CommuneRows rows;
    private final LiveRules rules;

    OwnRegion(Gazetteer gazetteer, CommuneRows rows, LiveRules rules) {
        this.gazetteer = gazetteer;
        this.rows = rows;
        this.rules = rules;
    }

    /**
     * That of the territories whose places are collected, where the operator said so; otherwise that which has most places;
     * otherwise that which the site is named after. Empty for a site of another territory without places.
     *
     * @param site territory that the site says it serves, in the words of its operator
     */
    Optional<Territory> find(Offer offer, String site) {
        return rules.ground().stream()
                .findFirst()
                .flatMap(this::region)
                .or(() -> withMostPlaces(offer))
                .or(() -> gazetteer.listAreas(Kind.REGION).stream()
                        .filter(region -> gazetteer.nameOf(region).equals(Optional.of(site)))
                        .findFirst());
    }

    private Optional<Territory> region(Territory territory) {
        return territory.kind() == Kind.REGION
                ? Optional.of(territory)
                : Surroundings.of(territory, rows).region();
    }

    private Optional<Territory> withMostPlaces(Offer offer) {
        Map<String, Integer> places = new HashMap<>();
        offer.places().stream()
                .flatMap(place -> rows.row(place.commune()).stream())
                .forEach(row -> places.merge(rows.communes().get(row).regionCode(), 1, Integer::sum));
        return places.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(region -> new Territory(Kind.REGION, region.getKey()));
    }
}
