package org.jalon.observatory.diagnosis;

import java.util.List;
import org.jalon.observatory.chart.Chart;

/**
 * The figures of one family.
 *
 * @param id slug of the theme, the anchor of the part
 * @param name of the theme
 * @param first those that are read first
 * @param others behind one click
 * @param charts pictures of some of them
 */
public record ThemePart(String id, String name, List<FigureRow> first, List<FigureRow> others, List<Chart> charts) {

    public ThemePart {
        first = List.copyOf(first);
        others = List.copyOf(others);
        charts = List.copyOf(charts);
    }
}
