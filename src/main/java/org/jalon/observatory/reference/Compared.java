package org.jalon.observatory.reference;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryFigure;

/**
 * A figure beside those that give it a meaning. Only what is told exactly, and of enough people, is compared.
 *
 * @param measure what is told
 * @param own figure of the territory
 * @param ofRegion figure of the region, empty for the region itself and for counts
 * @param similar the middle one of similar territories, empty where too few of them tell
 * @param rank among the territories of its kind in the region, from 0 for the lowest to 100
 * @param rankAmongSimilar the same among similar territories
 */
public record Compared(
        Measure measure,
        TerritoryFigure own,
        Optional<TerritoryFigure> ofRegion,
        OptionalDouble similar,
        OptionalDouble rank,
        OptionalDouble rankAmongSimilar) {

    /** The figure where it is told exactly. */
    public OptionalDouble value() {
        return own.cell().figure();
    }

    /** The figure of the region, where it is told exactly and of enough people. */
    public OptionalDouble regionValue() {
        return ofRegion.filter(References::isSound)
                .map(figure -> figure.cell().figure())
                .orElse(OptionalDouble.empty());
    }
}
