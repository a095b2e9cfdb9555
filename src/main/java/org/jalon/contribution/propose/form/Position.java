package org.jalon.contribution.propose.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.geo.LatLon;

/**
 * A position as people copy it: {@code 50.6905, 3.1802}, with commas for points, or within the address of a map.
 *
 * @param latitude as it was written, with a point
 * @param longitude as it was written, with a point
 */
record Position(String latitude, String longitude) {

    /** Two numbers with decimals, apart by what people and maps put between them. */
    private static final Pattern PAIR =
            Pattern.compile("(-?\\d{1,2}[.,]\\d{1,15})(?:\\s*[,;/]\\s*|\\s+|&mlon=|%2C)(-?\\d{1,3}[.,]\\d{1,15})");

    static Optional<Position> find(String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.find()) {
            return Optional.empty();
        }
        Position position =
                new Position(pair.group(1).replace(',', '.'), pair.group(2).replace(',', '.'));
        return LatLon.isValid(Double.parseDouble(position.latitude), Double.parseDouble(position.longitude))
                ? Optional.of(position)
                : Optional.empty();
    }

    static Position of(LatLon point) {
        return new Position(
                String.format(java.util.Locale.ROOT, "%.6f", point.latitude()),
                String.format(java.util.Locale.ROOT, "%.6f", point.longitude()));
    }

    /** As a form shows it. */
    String text() {
        return latitude + ", " + longitude;
    }
}
