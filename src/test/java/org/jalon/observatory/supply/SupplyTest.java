package org.jalon.observatory.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon._support.Places;
import org.jalon.directory.Category;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void addsUpWhatPlacesOffer() {
        List<Place> places = List.of(
                Places.place(1, Places.aLibraryInLille()),
                Places.place(2, Places.aFranceServicesInRoubaix()),
                Places.place(3, Places.aTownHallInArras()));
        Supply supply = Supply.of(places, FreshnessRule.USUAL, NOW);
        assertThat(supply.places()).isEqualTo(3);
        assertThat(supply.byCategory()).isEqualTo(Map.of(Category.STEPS, 1, Category.TRAINING, 1, Category.ACCESS, 1));
        assertThat(supply.bySupportMode())
                .isEqualTo(Map.of("Accompagnement individuel", 1, "Dans un atelier collectif", 1, "En autonomie", 1));
        assertThat(supply.free()).isEqualTo(2);
        assertThat(supply.knownHours()).isEqualTo(2);
        // Five days of eight hours, and five of six and a half.
        assertThat(supply.hours()).isEqualTo(new OfferedHours(72.5, 0, 8, 72.5));
        assertThat(supply.toVerify()).isZero();
    }

    @Test
    void offersNothingWithoutPlaces() {
        Supply supply = Supply.of(List.of(), FreshnessRule.USUAL, NOW);
        assertThat(supply.places()).isZero();
        assertThat(supply.hours()).isEqualTo(OfferedHours.NONE);
    }
}
