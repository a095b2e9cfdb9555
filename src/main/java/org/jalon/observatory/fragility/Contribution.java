package org.jalon.observatory.fragility;

import java.util.OptionalDouble;
import org.jalon.observatory.definition.CompositeDefinition;

/**
 * What one part says in the index of a territory.
 *
 * @param part of the definition
 * @param rank among the communes of the reference, from 0 to 100, high where it is worse; for a larger territory the mean of
 *     those of its communes by their inhabitants; empty where it is not known
 * @param share of the weights of the parts that are known here, from 0 to 1; 0 when it is not known
 */
public record Contribution(CompositeDefinition.Part part, OptionalDouble rank, double share) {

    /**
     * How far it pulls the index away from the middle of the reference, in points: above 0 makes it worse. Those of a
     * commune add up to its index less 50.
     */
    public double pull() {
        return rank.isPresent() ? share * (rank.getAsDouble() - 50) : 0;
    }
}
