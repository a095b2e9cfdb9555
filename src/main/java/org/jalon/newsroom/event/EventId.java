package org.jalon.newsroom.event;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of an event: short, opaque and never used again.
 *
 * @param text ten characters among digits and lower-case letters without i, l, o and u
 */
public record EventId(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{10}");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public EventId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of an event");
        }
    }

    /** Reads what an address says; empty when it cannot be an id. */
    public static Optional<EventId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new EventId(text)) : Optional.empty();
    }

    /** A new one, of 50 random bits. */
    public static EventId make() {
        StringBuilder text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return new EventId(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
