package org.jalon.observatory.column;

import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.Figure;

/**
 * Hides counts of so few people that somebody could be recognised, and shares from which such a count could be reckoned. What is
 * hidden is in no sum, so that it cannot be subtracted from any; none at all is told.
 *
 * @param indicator whose figures they are
 * @param minimum fewest that are told; nothing is hidden below 2
 */
record SmallCounts(Indicator indicator, int minimum) {

    /** What counts things or time; all other units may be people under some name. */
    private static final Set<String> NOT_PEOPLE =
            Set.of("places", "hours", "hours-per-thousand", "euros", "minutes", "days", "metres", "km");

    Figure hide(Figure figure) {
        if (!(figure.cell() instanceof Cell.Known(double value)) || NOT_PEOPLE.contains(indicator.unit())) {
            return figure;
        }
        return switch (indicator.kind()) {
            case COUNT -> isSmall(OptionalDouble.of(value)) ? with(figure, new Cell.Below(minimum)) : figure;
            case SHARE -> isSmall(counted(figure, value)) ? with(figure, Cell.SECRET) : figure;
            case MEDIAN, INDEX, CLASS -> figure;
        };
    }

    /** What the share was made of, told or reckoned; empty where nobody can. */
    private OptionalDouble counted(Figure figure, double share) {
        if (figure.numerator().isPresent() || figure.denominator().isEmpty()) {
            return figure.numerator();
        }
        return OptionalDouble.of(
                share / indicator.factor() * figure.denominator().getAsDouble());
    }

    private boolean isSmall(OptionalDouble count) {
        return count.isPresent() && count.getAsDouble() > 0 && Math.round(count.getAsDouble()) < minimum;
    }

    private static Figure with(Figure figure, Cell cell) {
        return new Figure(cell, "", OptionalDouble.empty(), figure.denominator(), figure.partial(), figure.own());
    }
}
