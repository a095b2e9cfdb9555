package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.contribution.Comparison.Line;
import org.jalon.directory.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, Médiatheque Jean Lévy, Médiathèque Jean Lévy, true",
        "NAME, Mediateque Jean Lévy, Médiathèque Jean Lévy, false", // three letters
        "ADDRESS, 12 rue des Tileuls, 12 rue des Tilleuls, true",
        "ADDRESS, 12 rue des Tilleuls, 13 rue des Tilleuls, false", // another door
        "ADDRESS, 1 rue des Tilleuls, 12 rue des Tilleuls, false",
        "NAME, Mairie, Maire, false", // too short to tell
        "PHONE, +33320000001, +33320000002, false",
        "HOURS, Mo-Fr 09:00-17:00, Mo-Fr 09:00-18:00, false",
        "WEBSITES, https://exemple.fr/a, https://exemple.fr/b, false",
        "NAME, Médiathèque Jean Lévy, Médiathèque Jean Lévy (fermée), false"
    })
    void isASlipInTheSpellingAndNothingElse(Field field, String now, String said, boolean typo) {
        Line line = new Line(field, List.of(now), List.of(now), List.of(said));

        assertThat(Typo.isAll(List.of(line), 2)).isEqualTo(typo);
    }

    @Test
    void isNothingWhereNothingWasOrNothingIsLeft() {
        List<String> name = List.of("Médiathèque Jean Lévy");

        assertThat(Typo.isAll(List.of(), 2)).isFalse();
        assertThat(Typo.isAll(List.of(new Line(Field.SUMMARY, List.of(), List.of(), name)), 2))
                .isFalse();
        assertThat(Typo.isAll(List.of(new Line(Field.SUMMARY, name, name, List.of())), 2))
                .isFalse();
    }
}
