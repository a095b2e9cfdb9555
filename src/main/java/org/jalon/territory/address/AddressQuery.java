package org.jalon.territory.address;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * A question to the address service.
 *
 * @param text an address, at most {@link #LONGEST_TEXT} characters
 * @param near prefers answers near this point
 * @param limit of answers
 * @param beginning whether the text may still be unfinished
 */
record AddressQuery(String text, @Nullable LatLon near, int limit, boolean beginning) {

    /** The service refuses longer ones, and shorter ones than three. */
    static final int LONGEST_TEXT = 200;

    static final int SHORTEST_TEXT = 3;

    static AddressQuery of(String text, @Nullable LatLon near, int limit, boolean beginning) {
        String clean = text.strip().replaceAll("\\s+", " ");
        String bounded = clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
        return new AddressQuery(bounded, near == null ? null : rounded(near), limit, beginning);
    }

    /** Whether the service would answer it: long enough and beginning with a letter or a digit. */
    boolean isAnswerable() {
        return text.length() >= SHORTEST_TEXT && Character.isLetterOrDigit(text.codePointAt(0));
    }

    URI at(URI service) {
        StringBuilder uri = new StringBuilder(service.toString())
                .append(service.getRawQuery() == null ? '?' : '&')
                .append("q=")
                .append(URLEncoder.encode(text, StandardCharsets.UTF_8))
                .append("&limit=")
                .append(limit)
                .append("&autocomplete=")
                .append(beginning ? 1 : 0);
        if (near != null) {
            uri.append(String.format(Locale.ROOT, "&lat=%.2f&lon=%.2f", near.latitude(), near.longitude()));
        }
        return URI.create(uri.toString());
    }

    /** To about a kilometre: enough to prefer, not enough to tell where a person lives; and the cache is of use. */
    private static LatLon rounded(LatLon point) {
        return new LatLon(Math.round(point.latitude() * 100) / 100.0, Math.round(point.longitude() * 100) / 100.0);
    }
}
