package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.territory.Disagreement.INSEE_CODE_OF_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.INSEE_CODE_UNKNOWN;
import static org.jalon.territory.Disagreement.NAME_OF_FORMER_COMMUNE;
import static org.jalon.territory.Disagreement.NAME_OF_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.NAME_UNKNOWN;
import static org.jalon.territory.Disagreement.POINT_FAR;

import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerResolveTest {

    private static final Gazetteer GAZETTEER = Gazetteers.bundled();
    private static final LatLon ROUBAIX = new LatLon(50.6905, 3.1745);
    private static final LatLon MARSEILLE = new LatLon(43.296, 5.381);

    /** Name, postal code, INSEE code → commune and the one disagreement, as they are found in files. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Roubaix               | 59100  | 59512 | 59512 | -
            ROUBAIX               | 59100  | -     | 59512 | -
            Roubaix               | 59 100 | -     | 59512 | -
            Bourg-en-Bresse       | 1000   | 1053  | 01053 | -
            Berck-sur-Mer         | 62600  | -     | 62108 | -
            FOUQUIERES-LEZ-LENS   | 62740  | -     | 62351 | -
            Lille cedex           | 59800  | -     | 59350 | -
            Lomme                 | 59160  | -     | 59350 | NAME_OF_FORMER_COMMUNE
            ROSENDAEL             | 59240  | -     | 59183 | NAME_OF_FORMER_COMMUNE
            Montreuil             | 62170  | -     | 62588 | NAME_OF_FORMER_COMMUNE
            Montreuil             | 93100  | -     | 93048 | -
            HESDIN                | 62140  | -     | 62447 | NAME_OF_FORMER_COMMUNE
            TOUCOING              | 59200  | -     | 59599 | NAME_CORRECTED
            Ayre-sur-la-Lys       | 62120  | -     | 62014 | NAME_CORRECTED
            SAINT AMAND           | 59230  | -     | 59526 | NAME_CORRECTED
            MAIRIE DE THEROUANNE  | 62129  | -     | 62811 | NAME_CORRECTED
            Cambrai               | 59122  | -     | 59122 | POSTAL_CODE_IS_INSEE_CODE
            Hondschoote           | 59122  | -     | 59309 | -
            Etroeungt             | 59218  | -     | 59218 | POSTAL_CODE_IS_INSEE_CODE
            Arras                 | 62012  | -     | 62041 | POSTAL_CODE_UNKNOWN
            Lens                  | 62400  | -     | 62498 | POSTAL_CODE_OF_OTHER_COMMUNE
            Lens                  | 62300  | 99999 | 62498 | INSEE_CODE_UNKNOWN
            Lens                  | 62300  | 59512 | 62498 | INSEE_CODE_OF_OTHER_COMMUNE
            n'importe où          | 59100  | 59512 | 59512 | NAME_UNKNOWN
            Paris 15e Arrondissement | 75015 | -   | 75115 | -
            Paris                 | 75015  | 75115 | 75115 | -
            Paris                 | 75015  | 75056 | 75056 | -
            """)
    void choosesTheCommuneThatMostCluesSpeakFor(
            @Nullable String name,
            @Nullable String postalCode,
            @Nullable String inseeCode,
            String expected,
            @Nullable Disagreement disagreement) {
        Resolution resolution =
                GAZETTEER.resolve(name, postalCode, inseeCode, null).orElseThrow();
        assertThat(resolution.commune().code()).isEqualTo(expected);
        if (disagreement == null) {
            assertThat(resolution.disagreements()).isEmpty();
            assertThat(resolution.confidence()).isEqualTo(1);
        } else {
            assertThat(resolution.disagreements()).containsExactly(disagreement);
            assertThat(resolution.confidence()).isBetween(0.5, 0.95);
        }
    }

    @Test
    void tellsHowFarAPointIsFromItsCommune() {
        Resolution far = GAZETTEER.resolve("Roubaix", "59100", null, MARSEILLE).orElseThrow();
        assertThat(far.commune().code()).isEqualTo("59512");
        assertThat(far.disagreements()).containsExactly(POINT_FAR);
        assertThat(far.metersOutside()).isBetween(800_000.0, 850_000.0);
        assertThat(far.otherCommune()).map(Commune::name).contains("Marseille");
        assertThat(far.confidence()).isEqualTo(0.75);
    }

    @Test
    void agreesWithAPointInside() {
        Resolution resolution =
                GAZETTEER.resolve("Roubaix", "59100", "59512", ROUBAIX).orElseThrow();
        assertThat(resolution.disagreements()).isEmpty();
        assertThat(resolution.metersOutside()).isZero();
        assertThat(resolution.otherCommune()).isEmpty();
    }

    @Test
    void choosesAmongHomonymsByThePoint() {
        LatLon montreuilSurMer = new LatLon(50.4644, 1.7642);
        Resolution resolution =
                GAZETTEER.resolve("Montreuil", null, null, montreuilSurMer).orElseThrow();
        assertThat(resolution.commune().code()).isEqualTo("62588");
        assertThat(resolution.disagreements()).containsExactly(NAME_OF_FORMER_COMMUNE);
    }

    @Test
    void doubtsWhatASingleWeakClueSays() {
        assertThat(GAZETTEER.resolve(null, null, null, ROUBAIX).orElseThrow().confidence())
                .isEqualTo(0.6);
        assertThat(GAZETTEER.resolve(null, "62170", null, null).orElseThrow().confidence())
                .isEqualTo(0.4);
        assertThat(GAZETTEER
                        .resolve("Montreuil", null, null, null)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(0.6);
        assertThat(GAZETTEER.resolve("Roubaix", null, null, null).orElseThrow().confidence())
                .isEqualTo(1);
    }

    @Test
    void countsEachDisagreement() {
        Resolution resolution =
                GAZETTEER.resolve("Roubaix", "59200", "59350", ROUBAIX).orElseThrow();
        assertThat(resolution.commune().code()).isEqualTo("59512");
        assertThat(resolution.has(INSEE_CODE_OF_OTHER_COMMUNE)).isTrue();
        assertThat(resolution.disagreements()).hasSize(2);
        Resolution unknown = GAZETTEER.resolve("Xqzt", "59100", "99999", null).orElseThrow();
        assertThat(unknown.disagreements()).containsExactlyInAnyOrder(NAME_UNKNOWN, INSEE_CODE_UNKNOWN);
        assertThat(unknown.confidence()).isLessThanOrEqualTo(0.4);
        assertThat(GAZETTEER.resolve("Lille", null, "59512", null).orElseThrow().disagreements())
                .containsExactly(NAME_OF_OTHER_COMMUNE);
    }

    @Test
    void resolvesNothingFromNothing() {
        assertThat(GAZETTEER.resolve(null, null, null, null)).isEmpty();
        assertThat(GAZETTEER.resolve(" ", "", "?", null)).isEmpty();
        assertThat(GAZETTEER.resolve("Xqzt", "00000", null, new LatLon(46, -10)))
                .isEmpty();
    }
}
