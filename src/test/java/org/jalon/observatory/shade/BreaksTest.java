package org.jalon.observatory.shade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreaksTest {

    @Test
    void putsAFifthIntoEachClass() {
        double[] hundred = IntStream.range(0, 100).asDoubleStream().toArray();
        Breaks breaks = Breaks.quantiles(hundred);
        assertThat(breaks.limits()).containsExactly(20.0, 40.0, 60.0, 80.0);
        assertThat(counts(breaks, hundred)).containsExactly(20, 20, 20, 20, 20);
        assertThat(breaks.isolated()).isFalse();
    }

    @Test
    void roundsLimitsToWhatTheSpreadOfTheFiguresNeeds() {
        double[] shares =
                IntStream.range(0, 1_000).mapToDouble(i -> 10 + i * 0.0257).toArray();
        assertThat(Breaks.quantiles(shares).limits()).containsExactly(15.0, 20.0, 25.0, 31.0);
        double[] incomes =
                IntStream.range(0, 1_000).mapToDouble(i -> 17_003 + i * 9.7).toArray();
        assertThat(Breaks.quantiles(incomes).limits()).allMatch(limit -> limit % 100 == 0);
    }

    @Test
    void keepsZeroApartWhereMostHaveNone() {
        // Most communes have no place at all.
        double[] places = DoubleStream.concat(
                        DoubleStream.generate(() -> 0).limit(60),
                        DoubleStream.iterate(1, n -> n + 1).limit(40))
                .toArray();
        Breaks breaks = Breaks.quantiles(places);
        assertThat(breaks.limits()).containsExactly(1.0, 11.0, 21.0, 31.0);
        assertThat(counts(breaks, places)).containsExactly(60, 10, 10, 10, 10);
        assertThat(breaks.isolated()).isTrue();
    }

    @Test
    void keepsTheHighestApartWhereMostHaveIt() {
        // Fibre reaches every dwelling of most communes.
        double[] fibre = DoubleStream.concat(
                        DoubleStream.generate(() -> 100).limit(60),
                        DoubleStream.iterate(60, n -> n + 1).limit(40))
                .toArray();
        Breaks breaks = Breaks.quantiles(fibre);
        assertThat(breaks.limits()).containsExactly(70.0, 80.0, 90.0, 100.0);
        assertThat(breaks.isolated()).isTrue();
    }

    @Test
    void makesOneClassOfWhatIsTheSameAndNoneOfNothing() {
        assertThat(Breaks.quantiles(7, 7, 7).classes()).isEqualTo(1);
        assertThat(Breaks.round(7, 7, 7).classes()).isEqualTo(1);
        assertThat(Breaks.quantiles().classes()).isEqualTo(1);
        assertThat(Breaks.round().classes()).isEqualTo(1);
        assertThat(Breaks.quantiles(0, 100).classes()).isEqualTo(2);
    }

    @Test
    void leavesNoClassEmptyAndNoFigureOut() {
        Random random = new Random(59);
        for (int run = 0; run < 500; run++) {
            double scale = Math.pow(10, random.nextInt(9) - 3);
            boolean coarse = random.nextBoolean();
            double[] values = random.doubles(1 + random.nextInt(60))
                    .map(x -> coarse ? Math.rint(x * 4) * scale : (x * x - 0.3) * scale)
                    .toArray();
            for (Breaks breaks : new Breaks[] {Breaks.quantiles(values), Breaks.round(values)}) {
                assertThat(counts(breaks, values))
                        .as("%s of %s", breaks, values)
                        .doesNotContain(0);
                assertThat(breaks.classes()).isBetween(1, Breaks.MOST);
                assertThat(breaks.limits()).isSorted();
            }
        }
    }

    @Test
    void drawsRoundLimitsOfEqualWidthWhateverOneFigureDoes() {
        double[] values = DoubleStream.concat(
                        DoubleStream.iterate(11, n -> n + 0.25).limit(100), DoubleStream.of(900))
                .toArray();
        assertThat(Breaks.round(values).limits()).containsExactly(15.0, 20.0, 25.0, 30.0);
    }

    @Test
    void laysClassesAroundAValue() {
        double[] values =
                IntStream.range(0, 100).mapToDouble(i -> 10 + i * 0.27).toArray();
        Breaks around = Breaks.around(22, values);
        // Quartiles at 16.75 and 30.25: a scatter of 10.
        assertThat(around.limits()).containsExactly(7.0, 17.0, 27.0, 37.0);
        assertThat(around.classOf(22)).isEqualTo(2);
        assertThat(Breaks.around(50, 50, 50, 50).limits()).containsExactly(42.5, 47.5, 52.5, 57.5);
    }

    private static int[] counts(Breaks breaks, double... values) {
        int[] counts = new int[breaks.classes()];
        DoubleStream.of(values).forEach(value -> counts[breaks.classOf(value)]++);
        return counts;
    }
}
