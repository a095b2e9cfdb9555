package org.jalon.observatory;

import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;

/**
 * Something that can be asked about a territory: an indicator, with the dataset that says where it comes from.
 *
 * @param dataset that holds it
 * @param indicator one of the dataset
 */
public record Measure(Dataset dataset, Indicator indicator) {

    /** In addresses and files; unique over all datasets. */
    public String id() {
        return indicator.id();
    }
}
