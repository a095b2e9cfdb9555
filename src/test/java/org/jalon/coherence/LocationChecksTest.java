package org.jalon.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.coherence.Checking.codes;
import static org.jalon.coherence.Checking.expected;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon._support.Places;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationChecksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            50.6371,  3.0633,
            50.63,    3.0633,
            50.63,    3.06,    POINT_COARSE
            50.6,     3.1,     POINT_IN_OTHER_COMMUNE POINT_COARSE
            '',       '',      POINT_MISSING
            50.6371,  '',      POINT_MISSING
            fifty,    three,   POINT_MISSING
            91,       3.0633,  POINT_MISSING
            0,        0,       POINT_AT_ZERO POINT_FAR_FROM_COMMUNE POINT_COARSE
            40.4168,  -3.7038, POINT_OUTSIDE_FRANCE POINT_FAR_FROM_COMMUNE
            47.0012,  -4.9012, POINT_OUTSIDE_FRANCE POINT_FAR_FROM_COMMUNE
            48.8566,  2.3522,  POINT_FAR_FROM_COMMUNE
            """)
    void looksAtThePositionOfAPlaceInLille(String latitude, String longitude, String codes) {
        Facts facts = Places.aLibraryInLille()
                .with(Field.LATITUDE, latitude.isEmpty() ? List.of() : List.of(latitude))
                .with(Field.LONGITUDE, longitude.isEmpty() ? List.of() : List.of(longitude));
        assertThat(codes(facts)).isEqualTo(expected(codes));
    }

    @Test
    void knowsThatOverseasIsFrance() {
        assertThat(codes(Places.facts(
                                "Case du Lagon", "Saint-Denis", "97400", "97411", "2 rue des Filaos", -20.8789, 55.4481)
                        .with(Field.PHONE, List.of("+262262123499"))
                        .with(Field.SERVICES, List.of("Accès internet et matériel informatique"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Lille,        59000, 59350,
            Lille,        59000, '',
            Lille,        59800, 59350,
            Lile,         59000, 59350, COMMUNE_CORRECTED
            Lomme,        59160, 59350, COMMUNE_MERGED
            Lille,        59350, 59350, POSTAL_CODE_IS_INSEE_CODE
            Lille,        59100, 59350, POSTAL_CODE_OF_OTHER_COMMUNE
            Lille,        59000, 59512, INSEE_CODE_OF_OTHER_COMMUNE
            '',           59000, '',    COMMUNE_MISSING
            """)
    void comparesCommuneAndCodes(String commune, String postalCode, String insee, String codes) {
        Facts facts = Places.aLibraryInLille()
                .with(Field.COMMUNE, commune.isEmpty() ? List.of() : List.of(commune))
                .with(Field.POSTAL_CODE, List.of(postalCode))
                .with(Field.INSEE_CODE, insee.isEmpty() ? List.of() : List.of(insee));
        assertThat(codes(facts)).isEqualTo(expected(codes));
    }

    @Test
    void asksForACommuneThatIsKnown() {
        Facts facts = new Facts(Map.of(
                Field.NAME, List.of("Médiathèque des Tilleuls"), Field.COMMUNE, List.of("Xyzzyville-les-Oubliées")));
        assertThat(codes(facts)).contains(Code.COMMUNE_UNKNOWN);
    }

    @Test
    void saysThatAPlaceIsOutsideTheTerritoryOfTheSite() {
        var nord = new Coherence(
                Checking.GAZETTEER, Set.of(Territory.parse("departement:59").orElseThrow()));
        var inArras = Statement.ofRecord(Places.aTownHallInArras(), Checking.TODAY);
        var inLille = Statement.ofRecord(Places.aLibraryInLille(), Checking.TODAY);
        assertThat(nord.check(inArras)).extracting(Finding::code).contains(Code.OUTSIDE_TERRITORY);
        assertThat(nord.check(inLille)).isEmpty();
        assertThat(Checking.COHERENCE.check(inArras)).extracting(Finding::code).doesNotContain(Code.OUTSIDE_TERRITORY);
    }
}
