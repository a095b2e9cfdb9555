package org.jalon.exchange;

import java.util.Arrays;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.Place;

/** A place in the 32 columns of the national standard, where lists are joined by {@code |}. */
final class StandardRow {

    /** What the standard makes of an unknown SIRET, since it requires one. */
    static final String UNKNOWN_PIVOT = "00000000000000";

    /** The columns, in the order of the standard. */
    static final List<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(Field::isStandard).toList();

    private StandardRow() {}

    /** The cell of a column, empty when unknown. */
    static String cell(Place place, Field column, ExportIds ids) {
        return switch (column) {
            case ID -> ids.idOf(place);
            case PIVOT -> place.facts().first(Field.PIVOT).orElse(UNKNOWN_PIVOT);
            default -> String.join("|", place.facts().all(column));
        };
    }
}
