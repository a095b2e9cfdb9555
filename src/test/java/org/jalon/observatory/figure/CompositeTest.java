package org.jalon.observatory.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jalon.observatory.figure.Composite.Part;
import org.junit.jupiter.api.Test;

class CompositeTest {

    private static final List<Cell> OLD = cells(10, 20, 30);
    private static final List<Cell> INCOME = cells(30_000, 10_000, 20_000);

    @Test
    void averagesRanksByWeightAndTurnsRoundWhatIsBetterWhenHigh() {
        // Ranks of age 0, 50, 100; of income turned round 0, 100, 50.
        Composite index = new Composite(List.of(part(OLD, true, 3), part(INCOME, false, 1)), 0.5);
        assertThat(index.index()).containsExactlyElementsOf(cells(0, 62.5, 87.5));
    }

    @Test
    void judgesByWhatIsKnownWhenThatWeighsEnough() {
        List<Cell> holes = List.of(new Cell.Known(1), Cell.SECRET, new Cell.Known(2));
        Composite index = new Composite(List.of(part(OLD, true, 3), part(holes, true, 1)), 0.75);
        assertThat(index.index().get(1)).isEqualTo(new Cell.Known(50));
    }

    @Test
    void doesNotJudgeByTooLittle() {
        List<Cell> holes = List.of(new Cell.Known(1), Cell.SECRET, new Cell.Known(2));
        Composite index = new Composite(List.of(part(OLD, true, 1), part(holes, true, 3)), 0.5);
        assertThat(index.index().get(1)).isEqualTo(Cell.ABSENT);
    }

    @Test
    void isStableWhenItsFiguresAgree() {
        List<Cell> rising = Stream.iterate(1.0, x -> x + 1)
                .limit(50)
                .map(x -> (Cell) new Cell.Known(x))
                .toList();
        Composite index = new Composite(List.of(part(rising, true, 1), part(rising, true, 1)), 1);
        assertThat(index.stability(0.5, 20, 3)).hasValue(1);
    }

    @Test
    void isLessStableWhenItsFiguresDisagree() {
        Composite index = new Composite(List.of(part(noise(1), true, 1), part(noise(2), true, 1)), 1);
        assertThat(index.stability(0.5, 50, 3).orElseThrow()).isStrictlyBetween(0.3, 1.0);
    }

    private static List<Cell> noise(long seed) {
        return new Random(seed)
                .doubles(200)
                .mapToObj(Cell.Known::new)
                .map(Cell.class::cast)
                .toList();
    }

    private static Part part(List<Cell> cells, boolean moreIsWorse, double weight) {
        return new Part(cells, PercentileRanks.of(cells), moreIsWorse, weight);
    }

    private static List<Cell> cells(double... figures) {
        return java.util.stream.DoubleStream.of(figures)
                .mapToObj(Cell.Known::new)
                .map(Cell.class::cast)
                .toList();
    }
}
