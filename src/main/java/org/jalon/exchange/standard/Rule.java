package org.jalon.exchange.standard;

import java.util.Locale;

/** What a cell of the national standard can break. */
public enum Rule {
    /** The standard requires a value. */
    REQUIRED,
    /** The value is not of the form that the schema describes. */
    PATTERN,
    /** The text is longer than the schema allows. */
    LENGTH,
    /** It is no number, or no date. */
    TYPE,
    /** The schema would take it, but the reader that the national cartography publishes would not. */
    READER;

    /** As reports and bundles write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
