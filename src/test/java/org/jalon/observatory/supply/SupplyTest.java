package org.jalon.observatory.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon._support.Places;
import org.jalon.directory.Category;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final OfferReader reader = new OfferReader(Gazetteer.load(), FreshnessRule.USUAL);

    @Test
    void addsUpWhatPlacesOffer() {
        Supply supply = supply(Places.aLibraryInLille(), Places.aFranceServicesInRoubaix(), Places.aTownHallInArras());
        assertThat(supply.places()).isEqualTo(3);
        assertThat(supply.byCategory()).isEqualTo(Map.of(Category.STEPS, 1, Category.TRAINING, 1, Category.ACCESS, 1));
        assertThat(supply.bySupportMode())
                .isEqualTo(Map.of("Accompagnement individuel", 1, "Dans un atelier collectif", 1, "En autonomie", 1));
        assertThat(supply.free()).isEqualTo(2);
        assertThat(supply.knownFees()).isEqualTo(2);
        assertThat(supply.knownHours()).isEqualTo(2);
        // Five days of eight hours, and five of six and a half.
        assertThat(supply.hours()).isEqualTo(new OfferedHours(72.5, 0, 8, 72.5));
        assertThat(supply.toVerify()).isZero();
    }

    @Test
    void tellsWhatCostsFromWhatNobodySaid() {
        Supply supply = supply(
                Places.aLibraryInLille(),
                Places.aLibraryInLille().with(Field.FEES, List.of("Gratuit sous condition", "Payant")),
                Places.aLibraryInLille().with(Field.FEES, List.of()));
        assertThat(supply.free()).isEqualTo(1);
        assertThat(supply.knownFees()).isEqualTo(2);
    }

    @Test
    void countsThoseThatMoveAboutAndWelcomeWithCare() {
        Supply supply = supply(
                Places.aLibraryInLille()
                        .with(Field.MOBILITY, List.of("Itinérant"))
                        .with(Field.SPECIFIC_SUPPORT, List.of("Surdité")),
                Places.aLibraryInLille().with(Field.MOBILITY, List.of("Fixe")));
        assertThat(supply.itinerant()).isEqualTo(1);
        assertThat(supply.adapted()).isEqualTo(1);
    }

    @Test
    void offersNothingWithoutPlaces() {
        assertThat(supply().places()).isZero();
        assertThat(supply().hours()).isEqualTo(OfferedHours.NONE);
    }

    private Supply supply(Facts... facts) {
        Stream<OfferedPlace> offered =
                IntStream.range(0, facts.length).mapToObj(i -> reader.read(Places.place(i + 1, facts[i]), DAY));
        return Supply.of(offered.toList(), DAY);
    }
}
