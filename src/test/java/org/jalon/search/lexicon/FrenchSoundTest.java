package org.jalon.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchSoundTest {

    @ParameterizedTest
    @CsvSource({
        "publik, publique",
        "levi, levy",
        "local, locale",
        "mediateque, mediatheque",
        "emaus, emmaus",
        "mosaik, mosaique",
        "farmacie, pharmacie"
    })
    void hearsTheSameWord(String heard, String written) {
        assertThat(FrenchSound.of(heard)).isEqualTo(FrenchSound.of(written));
    }

    @ParameterizedTest
    @CsvSource({"caf, cpam", "lens, loos", "mairie, marie", "emploi, emplette"})
    void tellsOtherWordsApart(String one, String other) {
        assertThat(FrenchSound.of(one)).isNotEqualTo(FrenchSound.of(other));
    }
}
