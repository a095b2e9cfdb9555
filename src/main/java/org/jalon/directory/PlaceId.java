package org.jalon.directory;

import java.util.regex.Pattern;

/**
 * The identifier of a place: short, opaque, never re-used and never recomputed.
 *
 * @param text ten characters among digits and lower-case letters without i, l, o and u
 */
public record PlaceId(String text) implements Comparable<PlaceId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{10}");

    public PlaceId {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a place id: " + text);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(PlaceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
