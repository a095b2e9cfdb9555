package org.jalon.exchange.standard;

import java.util.Locale;
import org.jalon.directory.Field;

/**
 * Where what is published of a place departs from the standard, and what was done about it in its line.
 *
 * @param field in which
 * @param rule that it broke
 * @param value as it is published here, shortened
 * @param remedy what the line has instead
 */
public record Departure(Field field, Rule rule, String value, Remedy remedy) {

    private static final int SHOWN = 200;

    public Departure {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    /** What was done about it. */
    public enum Remedy {
        /** The line has another value, which says as much or less, and nothing wrong. */
        REPLACED,
        /** The line has no value, or fewer. */
        EMPTIED,
        /** Nothing could be done: there is no line for this place. */
        LEFT_OUT;

        /** As reports and bundles write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
