package org.jalon.observatory.definition;

/** What a figure is. */
public enum Kind {
    /** How many there are. */
    COUNT,
    /** How many out of how many. */
    SHARE,
    /** The middle one, or another quantile. */
    MEDIAN,
    /** A figure without a plain unit. */
    INDEX,
    /** A name out of a few: not a figure. */
    CLASS
}
