package org.jalon.observatory.diagnosis;

import java.util.List;

/**
 * The figures of one family.
 *
 * @param id slug of the theme, the anchor of the part
 * @param name of the theme
 * @param first those that are read first
 * @param others behind one click
 */
public record ThemePart(String id, String name, List<FigureRow> first, List<FigureRow> others) {

    public ThemePart {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }
}
