package org.jalon.newsroom;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Ids of what the newsroom publishes: short, opaque, never used again, and written like those of places. */
public final class ItemId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ItemId() {}

    /** A new one: 50 random bits, so that whoever inserts it may rely on the key of the table for the rest. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(java.util.stream.Collectors.joining());
    }

    /** Whether a text from an address may be one. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
