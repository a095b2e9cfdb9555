package org.jalon.observatory.reference;

import java.util.List;
import java.util.OptionalDouble;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.figure.PercentileRanks;

/** All known figures of one measure among territories that compare. Immutable. */
public final class Reference {

    /** With fewer figures neither a rank nor a middle says anything. */
    static final int ENOUGH = 8;

    static final Reference NOTHING = new Reference(List.of());

    private final double[] sorted;
    private final PercentileRanks ranks;

    private Reference(List<Cell> cells) {
        sorted = cells.stream()
                .flatMapToDouble(cell -> cell.figure().stream())
                .sorted()
                .toArray();
        ranks = PercentileRanks.of(cells);
    }

    /** Of those figures that are sound; the others count for nothing. */
    static Reference of(List<TerritoryFigure> figures) {
        return new Reference(figures.stream()
                .filter(References::isSound)
                .map(TerritoryFigure::cell)
                .toList());
    }

    /** Whether there are enough figures to compare with. */
    public boolean isEnough() {
        return sorted.length >= ENOUGH;
    }

    /** The figures, in ascending order. */
    public double[] figures() {
        return sorted.clone();
    }

    /** From 0 for the lowest to 100; empty where there are too few to compare with. */
    OptionalDouble rank(OptionalDouble figure) {
        return isEnough() && figure.isPresent()
                ? OptionalDouble.of(ranks.rank(figure.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** The middle figure, or the mean of the two in the middle. */
    OptionalDouble median() {
        int half = sorted.length / 2;
        return !isEnough()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
