package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"personnes", "Personnes"})
    void leavesToPeopleTheNameUnderWhichTheySpeak(String source) {
        assertThatThrownBy(() -> ImportOrder.of("lieux.csv", source))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.say(Words.in(Language.FRENCH)))
                                .contains(source, "Choisissez un autre nom"));
    }
}
