package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteers.bundled();

    @ParameterizedTest
    @CsvSource({
        "59350, Lille",
        "59355, Lille", // Lomme, associated
        "62588, Montreuil-sur-Mer",
        "59460, Dunkerque", // Petite-Synthe, abolished
        "75115, Paris 15e Arrondissement",
        "2a004, Ajaccio"
    })
    void findsCommunesByCodesOfTodayAndBefore(String code, String name) {
        assertThat(GAZETTEER.findCommune(code)).map(Commune::name).contains(name);
    }

    @Test
    void knowsNoCommuneOfAMadeUpCode() {
        assertThat(GAZETTEER.findCommune("59999")).isEmpty();
        assertThat(GAZETTEER.findCommune("")).isEmpty();
    }

    @Test
    void listsCommunesOfAPostalCodeMostPopulatedFirstWithoutArrondissements() {
        assertThat(GAZETTEER.findByPostalCode("59126"))
                .extracting(Commune::name)
                .contains("Linselles");
        assertThat(GAZETTEER.findByPostalCode("62170"))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((a, b) -> Integer.compare(b.population(), a.population()));
        assertThat(GAZETTEER.findByPostalCode("75015"))
                .extracting(Commune::code)
                .contains("75056")
                .doesNotContain("75115");
        assertThat(GAZETTEER.findByPostalCode("00000")).isEmpty();
    }

    @Test
    void listsEveryCommuneOnceInTheOrderOfCodes() {
        List<Commune> communes = GAZETTEER.listCommunes();
        assertThat(communes)
                .hasSize(34_969)
                .extracting(Commune::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAPointForEveryArrondissementAndAlmostEveryCommune() {
        assertThat(GAZETTEER.search("marseille", 30))
                .filteredOn(match -> match.commune().parentCode() != null)
                .hasSize(16)
                .allSatisfy(match -> assertThat(match.commune().position()).isPresent());
        assertThat(GAZETTEER.listCommunes())
                .filteredOn(commune ->
                        commune.regionCode().length() == 2 && commune.position().isEmpty())
                .hasSizeLessThan(10);
    }

    @Test
    void knowsWhatIsIn() {
        Commune roubaix = GAZETTEER.findCommune("59512").orElseThrow();
        assertThat(GAZETTEER.contains(territory("commune:59512"), roubaix)).isTrue();
        assertThat(GAZETTEER.contains(territory("epci:200093201"), roubaix)).isTrue();
        assertThat(GAZETTEER.contains(territory("departement:59"), roubaix)).isTrue();
        assertThat(GAZETTEER.contains(territory("region:32"), roubaix)).isTrue();
        assertThat(GAZETTEER.contains(territory("commune:59350"), roubaix)).isFalse();
        assertThat(GAZETTEER.contains(territory("departement:62"), roubaix)).isFalse();
    }

    @Test
    void countsArrondissementsAndFormerCommunesInTheirCity() {
        Commune arrondissement = GAZETTEER.findCommune("13208").orElseThrow();
        assertThat(GAZETTEER.contains(territory("commune:13055"), arrondissement))
                .isTrue();
        assertThat(GAZETTEER.contains(
                        territory("commune:59355"),
                        GAZETTEER.findCommune("59350").orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "commune:59512, Roubaix",
        "epci:200093201, Métropole Européenne de Lille",
        "departement:59, Nord",
        "region:32, Hauts-de-France"
    })
    void namesTerritories(String territory, String name) {
        assertThat(GAZETTEER.nameOf(territory(territory))).contains(name);
    }

    @Test
    void namesNoUnknownTerritory() {
        assertThat(GAZETTEER.nameOf(territory("epci:1"))).isEmpty();
        assertThat(GAZETTEER.nameOf(territory("commune:00000"))).isEmpty();
    }

    @Test
    void placesPointsByTheNearestCentreWithoutContours() {
        assertThat(GAZETTEER.communeAt(new LatLon(50.6905, 3.1745)))
                .map(Commune::name)
                .contains("Roubaix");
        assertThat(GAZETTEER.communeAt(new LatLon(41.9267, 8.7369)))
                .map(Commune::code)
                .contains("2A004");
    }

    @Test
    void placesNoPointInTheOceanOrAbroad() {
        assertThat(GAZETTEER.communeAt(new LatLon(46, -10))).isEmpty();
        assertThat(GAZETTEER.communeAt(new LatLon(51.5, -0.12))).isEmpty();
    }

    private static Territory territory(String text) {
        return Territory.parse(text).orElseThrow();
    }
}
