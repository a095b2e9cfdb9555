package org.jalon.observatory.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTest {

    @ParameterizedTest
    @CsvSource({
        // kind, unit, audience, value, counted, out of, told
        "count, people, partners, 9, , , BELOW 10",
        "count, people, partners, 1, , , BELOW 10",
        "count, people, partners, 0, , , 0",
        "count, people, partners, 10, , , 10",
        // Counts that were made of shares carry decimals: 9.6 people are 10.
        "count, people, partners, 9.6, , , 9.6",
        "count, allocataires, partners, 3, , , BELOW 10",
        "count, places, partners, 3, , , 3",
        "count, people, public, 3, , , 3",
        "share, percent, partners, 40, 4, 10, SECRET",
        "share, percent, partners, 40, 40, 100, 40",
        // Without what was counted: 5 % of 120 are 6.
        "share, percent, partners, 5, , 120, SECRET",
        "share, percent, partners, 5, , 1200, 5",
        "share, percent, partners, 0, , 120, 0",
        "share, percent, public, 5, , 120, 5",
        "median, euros, partners, 5, , , 5"
    })
    void hidesWhatIsToldOfTooFewPeople(
            String kind,
            String unit,
            String audience,
            double value,
            @Nullable Double counted,
            @Nullable Double base,
            String told) {
        Dataset dataset = dataset(kind, unit, audience, "");
        Figure figure = new Figure(new Cell.Known(value), "", number(counted), number(base), false, true);

        assertThat(said(hidden(dataset, figure).cell())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "minimum: 5, partners, 4, BELOW 5",
        "minimum: 5, partners, 5, 5",
        "minimum: 11, public, 10, BELOW 11",
        "minimum: 0, partners, 1, 1"
    })
    void obeysTheDefinition(String minimum, String audience, double value, String told) {
        Figure figure =
                new Figure(new Cell.Known(value), "", OptionalDouble.empty(), OptionalDouble.empty(), false, true);

        assertThat(said(hidden(dataset("count", "people", audience, minimum), figure)
                        .cell()))
                .isEqualTo(told);
    }

    @Test
    void leavesNothingBehindThatASumCouldBeMadeOf() {
        Figure figure = new Figure(new Cell.Known(40), "", OptionalDouble.of(4), OptionalDouble.of(10), false, true);

        assertThat(hidden(dataset("share", "percent", "partners", ""), figure).numerator())
                .isEmpty();
    }

    private static Figure hidden(Dataset dataset, Figure figure) {
        var indicator = dataset.indicators().getFirst();
        return new SmallCounts(indicator, dataset.smallestTold(indicator, 10)).hide(figure);
    }

    private static Dataset dataset(String kind, String unit, String audience, String minimum) {
        return DatasetReader.parse("""
                id: essai
                name: Essai
                producer: Essai
                licence: Essai
                vintage: "2026"
                level: commune
                key: code
                %s
                indicators:
                  - {id: essai, name: Essai, theme: essai, kind: %s, unit: %s, column: a, adding: never, audience: %s}
                """.formatted(minimum, kind, unit, audience));
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Known(double value) -> value == Math.rint(value) ? Long.toString((long) value) : "" + value;
            case Cell.Below(double limit) -> "BELOW " + (int) limit;
            case Cell.Secret secret -> "SECRET";
            case Cell.Absent absent -> "ABSENT";
        };
    }
}
