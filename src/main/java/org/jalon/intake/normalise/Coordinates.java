package org.jalon.intake.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.geo.Lambert93;
import org.jalon.geo.LatLon;
import org.jalon.territory.France;
import org.jspecify.annotations.Nullable;

/**
 * The point that a row gives, wherever it writes it: decimal point or comma, exchanged coordinates, Lambert-93 metres.
 *
 * @param point in France, absent when none is given
 * @param issues what had to be mended, or why there is no point
 */
record Coordinates(@Nullable LatLon point, List<RecordIssue> issues) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,10}(?:\\.\\d{1,40})?(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern PAIR = Pattern.compile("[\\[(]\\s*([-+]?\\d[\\d.eE+-]*)[\\s,]+([-+]?\\d[\\d.eE+-]*)");
    private static final Pattern POINT = Pattern.compile("(?i)(?<!multi)point");

    private static final Coordinates NONE = new Coordinates(null, List.of());

    Optional<LatLon> find() {
        return Optional.ofNullable(point);
    }

    /**
     * @param latitude text of the column, may be blank
     * @param longitude text of the column, may be blank
     * @param geometry a point as GeoJSON or WKT, longitude first, used when a column is blank; may be blank
     */
    static Coordinates read(String latitude, String longitude, String geometry) {
        Optional<Double> north = number(latitude);
        Optional<Double> east = number(longitude);
        String raw = latitude + ", " + longitude;
        if (north.isEmpty() || east.isEmpty()) {
            Matcher pair = PAIR.matcher(geometry);
            if (!POINT.matcher(geometry).find() || !pair.find()) {
                return latitude.isBlank() && longitude.isBlank() ? NONE : refused(raw);
            }
            east = number(pair.group(1));
            north = number(pair.group(2));
            raw = geometry;
        }
        return north.isEmpty() || east.isEmpty() ? refused(raw) : read(north.get(), east.get(), raw);
    }

    private static Coordinates read(double north, double east, String raw) {
        Optional<LatLon> asWritten = France.find(north, east);
        if (asWritten.isPresent()) {
            return new Coordinates(asWritten.get(), List.of());
        }
        Optional<LatLon> exchanged = France.find(east, north);
        if (exchanged.isPresent()) {
            return mended(exchanged.get(), Code.COORDINATES_SWAPPED, raw);
        }
        return projected(east, north)
                .or(() -> projected(north, east))
                .map(point -> mended(point, Code.COORDINATES_PROJECTED, raw))
                .orElseGet(() -> refused(raw));
    }

    private static Optional<LatLon> projected(double x, double y) {
        if (!Lambert93.isInRange(x, y)) {
            return Optional.empty();
        }
        LatLon point = Lambert93.toLatLon(x, y);
        return France.find(point.latitude(), point.longitude());
    }

    private static Coordinates mended(LatLon point, Code code, String raw) {
        String detail = degrees(point.latitude()) + ", " + degrees(point.longitude());
        return new Coordinates(point, List.of(new RecordIssue(code, Field.LATITUDE, raw, detail)));
    }

    /** The same without its point, which turned out to be abroad. */
    Coordinates abroad() {
        return point == null ? this : refused(degrees(point.latitude()) + ", " + degrees(point.longitude()));
    }

    private static Coordinates refused(String raw) {
        return new Coordinates(null, List.of(new RecordIssue(Code.POINT_OUTSIDE_FRANCE, Field.LATITUDE, raw, "")));
    }

    /** Decimal degrees as Jalon writes them: seven decimals, a centimetre. */
    static String degrees(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static Optional<Double> number(String text) {
        String plain = text.replaceAll("[\\s\\p{Zs}°]", "").replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }
}
