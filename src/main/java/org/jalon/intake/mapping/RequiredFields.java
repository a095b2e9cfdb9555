package org.jalon.intake.mapping;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.intake.read.Columns;
import org.jalon.intake.read.RawRow;
import org.jalon.site.UserError;

/** Refuses a file in which no row has what every place needs: an id, a name, and a position or a commune. */
public final class RequiredFields {

    /** After how many rows the check is made, so that a large file of another kind is refused at once. */
    private static final int SAMPLE = 1_000;

    private static final Set<Field> LOCALITY = EnumSet.of(Field.COMMUNE, Field.POSTAL_CODE, Field.INSEE_CODE);
    private static final List<Field> BY_STANDARD = List.of(
            Field.ID, Field.PIVOT, Field.NAME, Field.COMMUNE, Field.POSTAL_CODE, Field.ADDRESS, Field.UPDATED_ON);
    private static final int COLUMNS_TOLD = 40;

    private final Mapping mapping;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private boolean geometry;

    public RequiredFields(Mapping mapping) {
        this.mapping = mapping;
    }

    /** @throws UserError at the end of the sample, when something required was in none of its rows */
    public void see(RawRow row) {
        if (row.number() <= SAMPLE) {
            row.values().keySet().forEach(this::see);
            fields.addAll(mapping.cells(row).keySet());
        }
        if (row.number() == SAMPLE) {
            check();
        }
    }

    private void see(String column) {
        if (names.size() <= COLUMNS_TOLD) {
            names.add(column);
        }
        geometry |= column.equals(Columns.GEOMETRY);
    }

    /** To be called at the end of the file. */
    public void check() {
        if (names.isEmpty()) {
            throw new UserError("intake.error.no-rows");
        }
        Set<String> missing = new LinkedHashSet<>();
        for (Field field : List.of(Field.ID, Field.NAME)) {
            // A mapping may do without an id: then rows are counted.
            if (!fields.contains(field) && (mapping.isStandard() || field != Field.ID)) {
                missing.add(field.label());
            }
        }
        boolean point = geometry || fields.contains(Field.LATITUDE) && fields.contains(Field.LONGITUDE);
        boolean address = !mapping.isStandard() && fields.contains(Field.ADDRESS);
        if (!point && !address && LOCALITY.stream().noneMatch(fields::contains)) {
            List.of(Field.COMMUNE, Field.LATITUDE, Field.LONGITUDE).forEach(field -> missing.add(field.label()));
        }
        if (!missing.isEmpty()) {
            String standard = BY_STANDARD.stream()
                    .filter(field -> !fields.contains(field))
                    .map(Field::label)
                    .collect(Collectors.joining(", "));
            throw new UserError(
                    "intake.error.required-fields", String.join(", ", missing), standard, String.join(", ", names));
        }
    }
}
