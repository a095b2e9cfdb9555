package org.jalon.observatory;

import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;

/**
 * What is known of one indicator for one territory.
 *
 * @param dataset it comes from
 * @param indicator that it tells
 * @param period newest one that is known
 * @param cell the figure; absent for a class
 * @param label of a class, empty for a figure
 * @param covered share of the inhabitants, from 0 to 1, that the figure tells of
 * @param partial whether a part of it is told of a part of its territory only
 * @param standing where it comes from
 */
public record TerritoryFigure(
        Dataset dataset,
        Indicator indicator,
        String period,
        Cell cell,
        String label,
        double covered,
        boolean partial,
        Standing standing) {

    /** How a figure came to be that of a territory. */
    public enum Standing {
        /** The file tells it. */
        TOLD,
        /** It is made of those of the communes. */
        MADE,
        /** It is that of the larger zone around, such as the bassin de vie. */
        OF_ZONE,
        /** It must not be made of its parts: medians, poverty rates, classes. */
        NOT_MADE,
        /** It is for partners, and who looks is not one of this territory. */
        FOR_PARTNERS
    }

    /** Whether there is anything to show but the reason why there is nothing. */
    public boolean isTold() {
        return !label.isEmpty() || !(cell instanceof Cell.Absent);
    }

    /** The same with another cell, such as one that hides what could be worked out. */
    public TerritoryFigure withCell(Cell other) {
        return new TerritoryFigure(dataset, indicator, period, other, label, covered, partial, standing);
    }
}
