package org.jalon.observatory.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.observatory.figure.Aggregate.Part;
import org.junit.jupiter.api.Test;

class AggregateTest {

    private static final Cell TEN = new Cell.Known(10);
    private static final Cell FIFTY = new Cell.Known(50);
    private static final Cell HUNDRED = new Cell.Known(100);

    @Test
    void sumsWhatIsToldAndSaysHowMuchItCovers() {
        List<Part> parts = List.of(
                new Part(TEN, Cell.ABSENT, 600),
                new Part(Cell.SECRET, Cell.ABSENT, 300),
                new Part(FIFTY, Cell.ABSENT, 100));
        assertThat(Aggregate.sum(parts)).isEqualTo(new Aggregate(new Cell.Known(60), 0.7));
    }

    @Test
    void dividesSumsAndNeverAveragesRates() {
        // 10 of 50 and 10 of 100: 20 of 150, not the mean of 20 % and 10 %.
        List<Part> parts = List.of(new Part(TEN, FIFTY, 50), new Part(TEN, HUNDRED, 100));
        assertThat(Aggregate.ratio(parts, 100)).isEqualTo(new Aggregate(new Cell.Known(20.0 / 150 * 100), 1));
    }

    @Test
    void countsASecretNeitherAboveNorBelowTheLine() {
        List<Part> parts = List.of(new Part(TEN, FIFTY, 50), new Part(Cell.SECRET, HUNDRED, 100));
        assertThat(Aggregate.ratio(parts, 100)).isEqualTo(new Aggregate(new Cell.Known(20), 50.0 / 150));
    }

    @Test
    void doesNotReckonWithWhatIsOnlyKnownToBeSmall() {
        List<Part> parts = List.of(new Part(new Cell.Below(1), FIFTY, 50));
        assertThat(Aggregate.sum(parts)).isEqualTo(new Aggregate(Cell.ABSENT, 0));
    }
}
