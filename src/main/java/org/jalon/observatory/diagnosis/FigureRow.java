package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * A figure of the territory beside those of others.
 *
 * @param id of the measure
 * @param name of the measure
 * @param explanation what exactly is counted
 * @param value in words, or in a few words why there is none
 * @param told whether there is a figure
 * @param reason why there is none, in a sentence; empty where there is one
 * @param region the figure of the region, empty where it is not compared
 * @param similar the middle figure of similar territories, empty where there is none
 * @param caveats what has to be known to read it rightly
 * @param origin producer and period
 * @param method address of what is said of the measure
 * @param position among the territories of its kind, negative where there is none: 0 for the lowest, 100 for the highest
 * @param standing the position in words, empty where there is none
 */
public record FigureRow(
        String id,
        String name,
        String explanation,
        String value,
        boolean told,
        String reason,
        String region,
        String similar,
        List<String> caveats,
        String origin,
        String method,
        int position,
        String standing) {

    public FigureRow {
        caveats = List.copyOf(caveats);
    }
}
