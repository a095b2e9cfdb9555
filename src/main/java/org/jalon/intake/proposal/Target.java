package org.jalon.intake.proposal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a column is for: a field as it is, values that are translated, or a part of something.
 *
 * @param kind of use
 * @param field it ends in, null where there is none or several
 * @param day of the week, for hours by day only
 */
public record Target(
        Kind kind, @Nullable Field field, @Nullable DayOfWeek day) {

    /** Nothing: it stays in the raw row only. */
    public static final Target NONE = new Target(Kind.NONE, null, null);

    public static final Target STREET_NUMBER = new Target(Kind.STREET_NUMBER, Field.ADDRESS, null);
    public static final Target POINT = new Target(Kind.POINT, null, null);
    public static final Target HIDDEN = new Target(Kind.HIDDEN, null, null);

    /** How a column is used. */
    public enum Kind {
        NONE,
        /** The text is the field. */
        TEXT,
        /** The values are translated into a vocabulary, perhaps of several fields. */
        VALUES,
        /** Stands before the address. */
        STREET_NUMBER,
        /** Latitude and longitude in one. */
        POINT,
        /** Opening hours of one day. */
        DAY,
        /** Some of its values say that the row is not to be shown. */
        HIDDEN
    }

    /** A field as it is, or by its values where it has a vocabulary. */
    public static Target of(Field field) {
        return new Target(Vocabulary.labels(field).isEmpty() ? Kind.TEXT : Kind.VALUES, field, null);
    }

    public static Target of(DayOfWeek day) {
        return new Target(Kind.DAY, Field.HOURS, day);
    }

    /** As forms and addresses write it: {@code nom}, {@code numero}, {@code horaires-lundi}; "" for nothing. */
    public String code() {
        return switch (kind) {
            case NONE -> "";
            case TEXT, VALUES -> field == null ? "" : field.label();
            case STREET_NUMBER -> "numero";
            case POINT -> "point";
            case DAY -> day == null ? "" : "horaires-" + day.name().toLowerCase(Locale.ROOT);
            case HIDDEN -> "exclure";
        };
    }

    /** What {@link #code} wrote; empty for anything else. */
    public static Optional<Target> find(String code) {
        return switch (code) {
            case "" -> Optional.of(NONE);
            case "numero" -> Optional.of(STREET_NUMBER);
            case "point" -> Optional.of(POINT);
            case "exclure" -> Optional.of(HIDDEN);
            default ->
                Arrays.stream(DayOfWeek.values())
                        .map(Target::of)
                        .filter(target -> target.code().equals(code))
                        .findFirst()
                        .or(() -> Field.find(code).filter(Field::isStandard).map(Target::of));
        };
    }

    /** The fields that it speaks of by itself. */
    public Set<Field> fields() {
        return kind == Kind.POINT ? Set.of(Field.LATITUDE, Field.LONGITUDE) : field == null ? Set.of() : Set.of(field);
    }

    /** Whether its values are translated. */
    public boolean hasValues() {
        return kind == Kind.VALUES || kind == Kind.HIDDEN;
    }
}
