package org.jalon.observatory;

import java.util.List;

/**
 * A quarter of a commune, as the census cuts it.
 *
 * @param code nine characters
 * @param name as the producer writes it; the code where it is not told
 * @param figures those that are known of IRIS
 */
public record IrisFigures(String code, String name, List<TerritoryFigure> figures) {

    public IrisFigures {
        figures = List.copyOf(figures);
    }
}
