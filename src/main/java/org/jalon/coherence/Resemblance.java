package org.jalon.coherence;

import java.util.Set;
import org.jalon.directory.Field;

/**
 * How alike two places are.
 *
 * @param score from 0 to 1
 * @param agreeing the fields that speak for it
 * @param meters between them, -1 when a position is not known
 */
public record Resemblance(double score, Set<Field> agreeing, double meters) {

    /** From here on, a person should say whether they are one place. */
    public static final double DOUBTFUL = 0.4;

    public Resemblance {
        agreeing = Set.copyOf(agreeing);
    }

    public boolean isDoubtful() {
        return score >= DOUBTFUL;
    }
}
