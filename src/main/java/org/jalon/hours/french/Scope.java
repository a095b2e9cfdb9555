package org.jalon.hours.french;

/**
 * When in the year something is so.
 *
 * @param selector in the OSM syntax, empty for always
 */
record Scope(Sort sort, String selector) {

    static final Scope ALWAYS = new Scope(Sort.ALWAYS, "");
    static final Scope SCHOOL_HOLIDAYS = new Scope(Sort.SCHOOL_HOLIDAYS, "SH");
    static final Scope SOME_SCHOOL_HOLIDAYS = new Scope(Sort.UNDATED, "SH");

    /** Longer than anybody's summer, as its hours are not known in it. */
    static final Scope SUMMER = new Scope(Sort.UNDATED, "Jun-Sep");

    static final Scope WINTER = new Scope(Sort.UNDATED, "Oct-Apr");

    enum Sort {
        ALWAYS,
        WEEKS,
        DATES,
        /** A season that everybody begins on another day. */
        UNDATED,
        SCHOOL_HOLIDAYS
    }
}
