package org.jalon.observatory.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final Cell TOTAL = new Cell.Known(100);

    @Test
    void hidesTheSmallestOfTheOthersWithTheOnlySecret() {
        assertThat(Secrecy.protect(TOTAL, List.of(known(60), Cell.SECRET, known(9), known(25), known(0))))
                .containsExactly(known(60), Cell.SECRET, Cell.SECRET, known(25), known(0));
    }

    @Test
    void leavesTwoSecretsAsTheyAre() {
        List<Cell> parts = List.of(known(60), Cell.SECRET, Cell.SECRET);
        assertThat(Secrecy.protect(TOTAL, parts)).isEqualTo(parts);
    }

    @Test
    void hidesNothingWhenTheTotalIsNotTold() {
        List<Cell> parts = List.of(known(60), Cell.SECRET);
        assertThat(Secrecy.protect(Cell.ABSENT, parts)).isEqualTo(parts);
    }

    @Test
    void hidesNothingForWhatIsMerelyAbsent() {
        List<Cell> parts = List.of(known(60), Cell.ABSENT);
        assertThat(Secrecy.protect(TOTAL, parts)).isEqualTo(parts);
    }

    private static Cell known(double value) {
        return new Cell.Known(value);
    }
}
