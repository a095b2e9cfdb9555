package org.jalon.intake.normalise;

import java.util.Locale;
import org.jalon.directory.Field;
import org.jspecify.annotations.Nullable;

/** Why a row cannot become a place. Codes are stable; messages are in the bundle under {@code intake.rejection.<slug>}. */
public enum Rejection {
    /**
     * Without an id of its source, a row cannot be recognised next time: one made from its name or address would turn
     * every correction into another place.
     */
    MISSING_ID(Field.ID),
    /** No name, or none that means anything. */
    MISSING_NAME(Field.NAME),
    /** Neither a point nor a commune that can be recognised. */
    MISSING_POSITION(Field.LATITUDE),
    /** The point is abroad, at sea or nowhere, and no commune can be recognised. */
    POSITION_OUTSIDE_FRANCE(Field.LATITUDE),
    /** The mapping of its source leaves it out: private, closed, not to be shown. */
    EXCLUDED(null),
    /** A row with more cells than the header has columns: its values may be shifted. */
    TOO_MANY_CELLS(null);

    private final @Nullable Field field;

    Rejection(@Nullable Field field) {
        this.field = field;
    }

    /** As written in reports: {@code missing-id}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field it is about, as the national standard calls it; empty for the whole row. */
    public String field() {
        return field == null ? "" : field.label();
    }
}
