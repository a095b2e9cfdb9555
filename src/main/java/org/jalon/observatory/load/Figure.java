package org.jalon.observatory.load;

import java.util.OptionalDouble;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;

/**
 * What a file says of one territory for one indicator and period.
 *
 * @param cell the figure
 * @param label of a class, empty for a figure
 * @param numerator what was counted, where it is told
 * @param denominator what it was counted out of, or what it weighs, where it is told
 * @param partial whether it is that of a part of the territory only
 * @param own whether the file calls the territory by its code of today
 */
public record Figure(
        Cell cell, String label, OptionalDouble numerator, OptionalDouble denominator, boolean partial, boolean own) {

    /**
     * Two communes of former times are one today. What adds up is added up; otherwise the part that kept the code speaks,
     * for a part only, or nobody does.
     */
    Figure with(Figure other, Indicator indicator) {
        boolean both = numerator.isPresent()
                && denominator.isPresent()
                && other.numerator.isPresent()
                && other.denominator.isPresent();
        boolean ratio = indicator.adding() == Adding.RATIO && both;
        if (ratio) {
            return ratio(other, indicator.factor());
        }
        return indicator.adding() == Adding.SUM
                        && cell instanceof Cell.Known(double a)
                        && other.cell instanceof Cell.Known(double b)
                ? new Figure(new Cell.Known(a + b), "", numerator, denominator, partial || other.partial, true)
                : spokesman(other);
    }

    private Figure ratio(Figure other, double factor) {
        double counted = numerator.orElseThrow() + other.numerator.orElseThrow();
        double base = denominator.orElseThrow() + other.denominator.orElseThrow();
        Cell rate = base == 0 ? Cell.ABSENT : new Cell.Known(counted / base * factor);
        return new Figure(
                rate, "", OptionalDouble.of(counted), OptionalDouble.of(base), partial || other.partial, true);
    }

    private Figure spokesman(Figure other) {
        Figure speaks = own || !other.own ? this : other;
        return speaks.own
                ? new Figure(speaks.cell, speaks.label, speaks.numerator, speaks.denominator, true, true)
                : new Figure(Cell.ABSENT, "", OptionalDouble.empty(), OptionalDouble.empty(), true, false);
    }
}
