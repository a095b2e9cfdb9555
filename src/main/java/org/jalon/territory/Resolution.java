package org.jalon.territory;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The commune that a record means, how sure that is, and what in the record speaks against it.
 *
 * @param commune of today
 * @param confidence from 0 to 1, see {@link Gazetteer#resolve}
 * @param disagreements of the clues with the commune; empty when all agree
 * @param pointCommune the commune that holds the point, when it is another one
 * @param metersOutside how far outside the commune the point is, estimated without contours; 0 when inside or not given
 */
public record Resolution(
        Commune commune,
        double confidence,
        Set<Disagreement> disagreements,
        @Nullable Commune pointCommune,
        double metersOutside) {

    /** From this many metres outside, a point is far from its commune rather than just over the border. */
    public static final double FAR_METERS = 5_000;

    public Resolution {
        disagreements = Set.copyOf(disagreements);
    }

    public boolean has(Disagreement disagreement) {
        return disagreements.contains(disagreement);
    }

    /** The commune that holds the point when it is not the one of this record. */
    public Optional<Commune> otherCommune() {
        return Optional.ofNullable(pointCommune);
    }
}
