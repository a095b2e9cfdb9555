package org.jalon.intake.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as its source wrote it.
 *
 * @param number from 1, without the header
 * @param values text of each column that has one, in the order of the file
 */
public record RawRow(long number, Map<String, String> values) {

    /** The column of what a table's row has beyond its header. */
    public static final String SURPLUS = "";

    /** What a column is called whose header is blank, by its number from 1. */
    public static String unnamed(int number) {
        return "colonne " + number;
    }

    public RawRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
