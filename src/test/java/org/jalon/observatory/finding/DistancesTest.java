package org.jalon.observatory.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.observatory.finding.Figures.compared;
import static org.jalon.observatory.finding.Figures.figure;
import static org.jalon.observatory.finding.Figures.share;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.Measure;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.finding.Finding.Tone;
import org.jalon.observatory.reference.Compared;
import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final Measure OLD = share("part-65-ans", "age");

    @Test
    void tellsWhatIsFarFromTheOthers() {
        assertThat(Distances.of(List.of(compared(OLD, 34, 19, 95))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.tone()).isEqualTo(Tone.BAD));
        assertThat(Distances.of(List.of(compared(OLD, 8, 19, 5))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.tone()).isEqualTo(Tone.GOOD));
    }

    @Test
    void leavesOutWhatIsOrdinary() {
        assertThat(Distances.of(List.of(compared(OLD, 20, 19, 60)))).isEmpty();
    }

    @Test
    void tellsNothingOfSecretPartialOrLittleCoveredFigures() {
        assertThat(Distances.of(List.of(
                        compared(figure(OLD, Cell.SECRET), 19, 95),
                        compared(figure(OLD, Cell.ABSENT), 19, 95),
                        compared(figure(OLD, new Cell.Below(1)), 19, 95),
                        compared(figure(OLD, new Cell.Known(34), 0.79, false), 19, 95),
                        compared(figure(OLD, new Cell.Known(34), 1, true), 19, 95))))
                .isEmpty();
    }

    @Test
    void weighsWhatConcernsMorePeopleMore() {
        List<Finding> found =
                Distances.of(List.of(compared(OLD, 36, 19, 95), compared(share("part-80-ans", "age"), 4, 2, 95)));
        assertThat(found.getFirst().weight()).isGreaterThan(found.getLast().weight());
    }

    @Test
    void tellsNothingWhereRegionAndSimilarOnesContradictEachOther() {
        Compared torn = new Compared(
                OLD,
                figure(OLD, new Cell.Known(25)),
                Optional.of(figure(OLD, new Cell.Known(19))),
                OptionalDouble.of(31),
                OptionalDouble.of(90),
                OptionalDouble.of(10));
        assertThat(Distances.of(List.of(torn))).isEmpty();
    }

    @Test
    void goesByTheDifferenceWhereTooFewAreKnownToRank() {
        Compared unranked = new Compared(
                OLD,
                figure(OLD, new Cell.Known(28)),
                Optional.of(figure(OLD, new Cell.Known(20))),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThat(Distances.of(List.of(unranked))).hasSize(1);
    }
}
