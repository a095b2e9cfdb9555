package org.jalon.observatory.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PercentileRanksTest {

    @Test
    void ranksFromNothingToAHundred() {
        PercentileRanks ranks = ranks(10, 20, 30, 40, 50);
        assertThat(List.of(ranks.rank(10), ranks.rank(30), ranks.rank(50))).containsExactly(0.0, 50.0, 100.0);
    }

    @Test
    void putsEqualFiguresAtTheMiddleOfTheirRanks() {
        // Ranks 1 to 3 of 0 to 4.
        assertThat(ranks(1, 5, 5, 5, 9).rank(5)).isEqualTo(50);
        assertThat(ranks(5, 5, 9, 9, 9).rank(5)).isEqualTo(12.5);
    }

    @Test
    void ranksAFigureFromOutsideByThoseBelowIt() {
        assertThat(ranks(10, 20, 30, 40).rank(25)).isEqualTo(50);
        assertThat(ranks(10, 20).rank(99)).isEqualTo(100);
    }

    @Test
    void leavesOutWhatIsNotTold() {
        PercentileRanks ranks =
                PercentileRanks.of(List.of(new Cell.Known(1), Cell.SECRET, new Cell.Below(1), new Cell.Known(2)));
        assertThat(ranks.rank(2)).isEqualTo(100);
    }

    @Test
    void putsALonelyFigureInTheMiddle() {
        assertThat(ranks(7).rank(7)).isEqualTo(50);
        assertThat(ranks().rank(7)).isEqualTo(50);
    }

    static PercentileRanks ranks(double... figures) {
        return PercentileRanks.of(DoubleStream.of(figures)
                .mapToObj(Cell.Known::new)
                .map(Cell.class::cast)
                .toList());
    }
}
