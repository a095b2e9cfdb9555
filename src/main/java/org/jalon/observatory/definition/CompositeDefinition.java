package org.jalon.observatory.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index made of several indicators of communes, in the open: each is turned into a rank from 0 to 100 among the communes
 * of the reference, and the ranks are averaged by their weights.
 *
 * @param id of the index, which is an indicator itself: lower-case letters, digits and hyphens
 * @param name short
 * @param explanation what it tells, and what it does not
 * @param reference among which communes ranks are taken
 * @param enough share of the weights, above 0 and at most 1, that must be known of a commune to judge it
 * @param missing what is done with a part that is not known
 * @param parts at least two
 */
public record CompositeDefinition(
        String id,
        Phrase name,
        Phrase explanation,
        Reference reference,
        double enough,
        Missing missing,
        List<Part> parts) {

    public CompositeDefinition {
        parts = List.copyOf(parts);
    }

    /** Among which communes a rank is taken. */
    public enum Reference {
        /** Those of the same region. */
        REGION,
        /** All of France. */
        FRANCE
    }

    /** What is done with a part that is not known of a commune. */
    public enum Missing {
        /** The others judge alone, each with its weight. */
        OTHERS,
        /** The commune takes the middle rank, 50. */
        MIDDLE
    }

    /**
     * One indicator of the index.
     *
     * @param indicator id of any measure of communes, imported or computed
     * @param weight above 0, relative to those of the other parts
     * @param direction which way is worse; that of the indicator when it is not told
     * @param why it is in the index
     */
    public record Part(
            String indicator, double weight, @Nullable Direction direction, Phrase why) {}

    /** Of all parts. */
    public double weight() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}
