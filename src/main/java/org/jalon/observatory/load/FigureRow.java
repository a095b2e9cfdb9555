package org.jalon.observatory.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of figures.
 *
 * @param line in the file, from 1 for the header
 * @param code of the territory of today
 * @param own whether the file itself calls the territory by that code, and not by one of former times
 * @param partial whether it tells of a part of the territory only
 * @param cells text of each column
 */
record FigureRow(long line, String code, boolean own, boolean partial, Map<String, String> cells) {

    String text(@Nullable String column) {
        return column == null ? "" : cells.getOrDefault(column, "");
    }
}
