package org.jalon.newsroom.letter.send;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.newsroom.letter.Choices;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roubaix (59512) is in the Nord (59) and in the Métropole Européenne de Lille (200093201), all in the région 32. */
class FittingTest {

    private final Fitting fitting = new Fitting(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "serie:a, serie:a, true",
        "serie:a, serie:b, false",
        "serie:a serie:b, serie:b, true",
        "serie:a rubrique:europe, serie:a rubrique:region, false",
        "serie:a, serie:a rubrique:region, true",
        "serie:a rubrique:europe theme:sante, serie:a theme:sante, true",
        "serie:a territoire:commune:59512, serie:a territoire:departement:59, true",
        "serie:a territoire:region:32, serie:a territoire:departement:59, true",
        "serie:a territoire:epci:200093201, serie:a territoire:commune:59512, true",
        "serie:a territoire:departement:62, serie:a territoire:departement:59, false",
        "serie:a territoire:departement:62 territoire:commune:59512, serie:a territoire:departement:59, true",
        "serie:a territoire:commune:59512, serie:a territoire:commune:59350, false",
        "serie:a, serie:a territoire:departement:59, true"
    })
    void findsWhoALetterIsFor(String subscriber, String target, boolean isFor) {
        assertThat(fitting.isFor(Choices.parse(subscriber), Choices.parse(target)))
                .isEqualTo(isFor);
    }
}
