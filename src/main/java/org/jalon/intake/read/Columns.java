package org.jalon.intake.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.directory.Field;
import org.jalon.directory.Slug;

/**
 * Which field of the national standard a column holds, by its name of 2024 or 2022, whatever its case, accents and
 * spaces. Columns that are none of them stay in the raw row only. Thread-safe.
 */
public final class Columns {

    /** The column of a point written as GeoJSON or WKT: longitude, then latitude. */
    public static final String GEOMETRY = "geometry";

    private static final Map<String, Field> OLDER_NAMES = Map.ofEntries(
            Map.entry("courriel", Field.EMAILS),
            Map.entry("site-internet", Field.WEBSITES),
            Map.entry("publics-accueillis", Field.AUDIENCES),
            Map.entry("conditions-acces", Field.FEES),
            Map.entry("labels-nationaux", Field.PROGRAMMES),
            Map.entry("labels-autres", Field.OTHER_LABELS),
            Map.entry("accessibilite", Field.ACCESSIBILITY_URL),
            Map.entry("modalites-d-accompagnement", Field.SUPPORT_MODES),
            Map.entry("lat", Field.LATITUDE),
            Map.entry("lon", Field.LONGITUDE),
            Map.entry("lng", Field.LONGITUDE));

    private final Map<String, Optional<Field>> known = new ConcurrentHashMap<>();

    /** The field of a column, empty when it is none of the standard. */
    public Optional<Field> find(String column) {
        // A hostile file could have new columns in each object: what is remembered is bounded.
        if (known.size() > RowLimits.COLUMNS) {
            known.clear();
        }
        return known.computeIfAbsent(column, Columns::read);
    }

    /** The texts of a row by field; two columns of one field are joined by a bar. */
    public Map<Field, String> cells(RawRow row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        row.values()
                .forEach((column, text) -> find(column)
                        .ifPresent(field -> cells.merge(field, text, (a, b) -> field.isMultiple() ? a + "|" + b : a)));
        return cells;
    }

    private static Optional<Field> read(String column) {
        String name = Slug.of(column);
        return Optional.ofNullable(OLDER_NAMES.get(name))
                .or(() -> Field.find(name.replace('-', '_')).filter(Field::isStandard));
    }
}
