package org.jalon.observatory.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jalon.observatory.chart.Line.Mark;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void stopsWhereNothingIsKnown() {
        Line line = of(1, 2, Double.NaN, 4, 4);
        assertThat(line.paths()).containsExactly("M6 112.5L83 85", "M237 30L314 30");
        assertThat(line.dots()).hasSize(4);
        assertThat(line.table().rows()).hasSize(5);
        assertThat(line.table().rows().get(2)).containsExactly("2022", "non connu");
    }

    @Test
    void drawsALonelyFigureAsADot() {
        Line line = of(Double.NaN, 3, Double.NaN);
        assertThat(line.paths()).isEmpty();
        assertThat(line.dots()).containsExactly(new Line.Dot("160", "30"));
        assertThat(line.marks()).extracting(Mark::text).containsExactly("3");
    }

    @Test
    void writesTheFirstAndTheLastKnownFigure() {
        Line line = of(Double.NaN, 2, 3, 1, Double.NaN);
        assertThat(line.marks()).extracting(Mark::text).containsExactly("2", "1");
        assertThat(line.ticks()).extracting(Mark::text).containsExactly("2020", "2024");
    }

    @Test
    void isEmptyWhenNothingIsKnown() {
        Line line = of(Double.NaN, Double.NaN);
        assertThat(line.dots()).isEmpty();
        assertThat(line.marks()).isEmpty();
    }

    private static Line of(double... values) {
        List<Line.Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> Double.isNaN(values[i])
                        ? new Line.Point(Integer.toString(2020 + i), "non connu", OptionalDouble.empty())
                        : new Line.Point(
                                Integer.toString(2020 + i),
                                Integer.toString((int) values[i]),
                                OptionalDouble.of(values[i])))
                .toList();
        return Line.of("l", "Titre", "Ce que l’on voit.", "Année", "Lieux", points);
    }
}
