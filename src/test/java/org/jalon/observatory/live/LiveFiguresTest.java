package org.jalon.observatory.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon._support.Offers;
import org.jalon.directory.Category;
import org.jalon.geo.LatLon;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.journey.ImportedJourneys;
import org.jalon.observatory.journey.PopulationPoint;
import org.jalon.observatory.journey.TravelTimes;
import org.jalon.observatory.past.PastSupplies;
import org.jalon.observatory.supply.Offer;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two places in Desvres (62268), one in Samer (62773), none in Menneville (62566), all in the same EPCI. */
class LiveFiguresTest {

    private static final CommuneRows ROWS = CommuneRows.of(Gazetteer.load());

    private final AtomicReference<Offer> offer = new AtomicReference<>(Offers.of(
            Offers.place("62268", 20.0, Category.STEPS),
            Offers.place("62268", null, Category.ACCESS, Category.TRAINING),
            Offers.place("62773", 10.0, Category.STEPS)));
    private final AtomicReference<ImportedJourneys> imported = new AtomicReference<>(ImportedJourneys.NONE);
    private final LiveKeeper keeper = new LiveKeeper(offer::get, imported::get, LiveRules.USUAL, ROWS);
    private final Observatory observatory = new Observatory(
            List.of(new SupplyFigures(keeper, ROWS, PastSupplies.NONE), new AccessFigures(keeper, ROWS)), ROWS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            lieux,                   commune:62268,  2
            lieux,                   commune:62566,  0
            lieux,                   departement:62, 3
            lieux-demarches,         departement:62, 2
            lieux-acces-libre,       departement:62, 1
            heures-semaine,          departement:62, 30
            heures-semaine,          commune:62268,  20
            heures-semaine,          commune:62566,  0
            part-horaires-connus,    commune:62268,  50
            part-a-jour,             departement:62, 100
            distance-lieu,           commune:62268,  0
            distance-acces-libre,    commune:62268,  0
            lieux-5-km,              commune:62268,  2
            part-population-avec-lieu, commune:62268, 100
            part-population-avec-lieu, commune:62566, 0
            part-population-5-km,    commune:62268,  100
            """)
    void tellsWhatIsOfferedAndHowNear(String id, String territory, double expected) {
        assertThat(figure(id, territory).cell().figure()).isEqualTo(OptionalDouble.of(expected));
    }

    @Test
    void looksForThePlacesOfACategoryWhereTheyAre() {
        double between = ROWS.communes()
                .get(ROWS.row("62268").orElseThrow())
                .position()
                .orElseThrow()
                .distanceTo(ROWS.communes()
                        .get(ROWS.row("62773").orElseThrow())
                        .position()
                        .orElseThrow());
        assertThat(figure("distance-acces-libre", "commune:62773").cell().figure())
                .isEqualTo(OptionalDouble.of(between));
        assertThat(figure("distance-demarches", "commune:62773").cell().figure())
                .isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void countsPeopleOfCommunesWithAPlace() {
        long pasDeCalais = ROWS.population(new Territory(Territory.Kind.DEPARTEMENT, "62"));
        long served = ROWS.population(new Territory(Territory.Kind.COMMUNE, "62268"))
                + ROWS.population(new Territory(Territory.Kind.COMMUNE, "62773"));
        assertThat(figure("part-population-avec-lieu", "departement:62")
                        .cell()
                        .figure()
                        .orElseThrow())
                .isCloseTo(100.0 * served / pasDeCalais, within(1e-9));
    }

    @Test
    void saysNothingWhereItsPlacesAreNotCollected() {
        assertThat(figure("lieux", "departement:13").isTold()).isFalse();
        assertThat(figure("distance-lieu", "commune:13055").isTold()).isFalse();
        TerritoryFigure region = figure("lieux", "region:32");
        assertThat(region.covered()).isStrictlyBetween(0.2, 0.3);
    }

    @Test
    void marksWhatIsNearTheLimitOfWhatItKnows() {
        // Berck is fifteen kilometres from communes of the Somme; Calais is far from all but the sea and the Nord.
        assertThat(figure("distance-lieu", "commune:62108").partial()).isTrue();
        assertThat(figure("distance-lieu", "commune:62160").partial()).isFalse();
    }

    @Test
    void tellsNoHoursWithoutAnyThatAreKnown() {
        offer.set(Offers.of(Offers.in("62268")));
        keeper.follow();
        assertThat(figure("heures-semaine", "commune:62268").isTold()).isFalse();
        assertThat(figure("heures-pour-1000", "commune:62268").isTold()).isFalse();
        assertThat(figure("lieux-5-km", "commune:62268").isTold()).isTrue();
    }

    @Test
    void isMadeAnewOnlyWhenPlacesChanged() {
        LiveFigures first = keeper.now();
        offer.set(new Offer(2, Offers.DAY, offer().places()));
        assertThat(keeper.follow()).isSameAs(first);
        offer.set(Offers.of(Offers.in("62566")));
        assertThat(keeper.follow().version()).isGreaterThan(first.version());
        assertThat(figure("lieux", "commune:62566").cell().figure()).isEqualTo(OptionalDouble.of(1));
    }

    @Test
    void takesTheMiddleHoursForThoseThatAreNotKnown() {
        assertThat(offer().medianHours()).isEqualTo(OptionalDouble.of(15));
        assertThat(AccessInputs.help(offer(), LiveRules.USUAL.question(), null))
                .extracting("hours")
                .containsExactly(20.0, 15.0, 10.0);
    }

    @Test
    void takesTravelTimesAndSaysNothingWhereThereAreNone() {
        String itself = offer().places().getFirst().id().text();
        imported.set(new ImportedJourneys(
                1,
                List.of(),
                new TravelTimes(Map.of(
                        "62566", Map.of("62268", 14.0, itself, 8.0, "62773", 25.0), "62773", Map.of("62268", 40.0)))));
        keeper.follow();
        assertThat(figure("temps-lieu", "commune:62566").cell().figure()).isEqualTo(OptionalDouble.of(8));
        assertThat(figure("temps-lieu", "commune:62773").cell().figure()).isEqualTo(OptionalDouble.of(40));
        assertThat(figure("temps-lieu", "commune:62268").isTold()).isFalse();
        // All three places are within 30 minutes of Menneville alone: all of their hours are for its people.
        double people = ROWS.population(new Territory(Territory.Kind.COMMUNE, "62566"));
        assertThat(figure("heures-pour-1000", "commune:62566").cell().figure().orElseThrow())
                .isCloseTo(1_000 * (20 + 15 + 10) / people, within(1e-9));
        assertThat(figure("heures-pour-1000", "commune:62268").isTold()).isFalse();
        assertThat(figure("temps-lieu", "departement:62").covered()).isLessThan(0.01);
    }

    @Test
    void looksFromWherePeopleLiveWhenPointsAreKnown() {
        LatLon desvres = offer().places().getFirst().position();
        imported.set(new ImportedJourneys(
                1,
                List.of(
                        new PopulationPoint(desvres, 30, "62566"),
                        new PopulationPoint(new LatLon(desvres.latitude() + 0.2, desvres.longitude()), 10, "62566")),
                TravelTimes.NONE));
        keeper.follow();
        // A quarter lives 0.2 degrees, some 22 km, to the north.
        assertThat(figure("part-population-5-km", "commune:62566")
                        .cell()
                        .figure()
                        .orElseThrow())
                .isCloseTo(75, within(1e-6));
        assertThat(figure("distance-lieu", "commune:62566").cell().figure().orElseThrow())
                .isBetween(2_000.0, 22_300.0 / 4);
    }

    private TerritoryFigure figure(String id, String territory) {
        return observatory.figure(
                observatory.findMeasure(id, Viewer.PUBLIC).orElseThrow(),
                Territory.parse(territory).orElseThrow(),
                Viewer.PUBLIC);
    }

    private Offer offer() {
        return requireNonNull(offer.get());
    }
}
