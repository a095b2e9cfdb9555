package org.jalon.exchange.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;

/**
 * A place as a line of the national standard, where lists are joined by {@code |}. Its cells keep to the schema, unless it is
 * {@linkplain #isLeftOut() left out}.
 *
 * @param cells what is known, by column
 * @param departures of what is published from the standard
 */
public record StandardRow(Map<Field, String> cells, List<Departure> departures) {

    /** The columns, in the order of the standard. */
    public static final List<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(Field::isStandard).toList();

    /** What the standard makes of an unknown SIRET, since it requires one. */
    public static final String UNKNOWN_PIVOT = "00000000000000";

    public StandardRow {
        EnumMap<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
        departures = List.copyOf(departures);
    }

    /** The cell of a column, empty when unknown. */
    public String cell(Field column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the standard cannot say this place at all, so that files have no line for it. */
    public boolean isLeftOut() {
        return departures.stream().anyMatch(departure -> departure.remedy() == Departure.Remedy.LEFT_OUT);
    }
}
