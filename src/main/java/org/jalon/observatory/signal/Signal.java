package org.jalon.observatory.signal;

import java.time.YearMonth;
import java.util.OptionalLong;

/**
 * How often help was looked for in vain in a month.
 *
 * @param month in which
 * @param kind of what was in vain
 * @param times how often; empty when it is fewer than {@value #LEAST}, but not never
 */
public record Signal(YearMonth month, Kind kind, OptionalLong times) {

    /** Fewer are never told. */
    public static final int LEAST = 10;

    /** What was in vain. */
    public enum Kind {
        /** A search that found nothing near. */
        SEARCH,
        /** An orientation that nobody could take on. */
        ORIENTATION
    }
}
