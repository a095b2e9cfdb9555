package org.jalon.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.geo.LatLon;

/**
 * What somebody says of a place, and what it is compared with. Its values may be anything: a person typed them.
 *
 * @param facts as they would be published
 * @param before what is published now, {@link Facts#NONE} for a new place
 * @param nearby published places that it may be one of; only looked at for a new place
 * @param today where the place is
 */
public record Statement(Facts facts, Facts before, List<Place> nearby, LocalDate today) {

    /** Checks look no farther into a text, nor at more values of a field: what is longer is refused elsewhere. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int MOST_VALUES = 50;
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");

    public Statement {
        nearby = List.copyOf(nearby);
    }

    /** What a file says of a place, which is known by its id and not by its likeness. */
    public static Statement ofRecord(Facts facts, LocalDate today) {
        return new Statement(facts, Facts.NONE, List.of(), today);
    }

    /** Whether nothing was published before. */
    public boolean isNew() {
        return before.values().isEmpty();
    }

    /** The value, or first value, of a field, cut where it is monstrous; empty when nothing is said. */
    public String text(Field field) {
        return cut(facts.text(field));
    }

    /** The values of a field, each cut where it is monstrous. */
    public List<String> all(Field field) {
        List<String> values = facts.all(field);
        return values.stream().limit(MOST_VALUES).map(Statement::cut).toList();
    }

    public boolean says(Field field) {
        return !facts.text(field).isBlank();
    }

    /** The point, when both coordinates are numbers and somewhere on Earth. */
    public Optional<LatLon> position() {
        String latitude = facts.text(Field.LATITUDE);
        String longitude = facts.text(Field.LONGITUDE);
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            return Optional.empty();
        }
        double north = Double.parseDouble(latitude);
        double east = Double.parseDouble(longitude);
        return LatLon.isValid(north, east) ? Optional.of(new LatLon(north, east)) : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
