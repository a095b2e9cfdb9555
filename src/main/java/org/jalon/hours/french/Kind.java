package org.jalon.hours.french;

/** What a token is, whatever its spelling. The meaning of its value depends on it. */
enum Kind {
    /** Bits of days of the week, Monday first. */
    DAY,
    PUBLIC_HOLIDAYS,
    SCHOOL_HOLIDAYS,
    /** Those of Christmas, of summer. */
    SOME_SCHOOL_HOLIDAYS,
    SCHOOL_TERM,
    /** Even or odd weeks, as an OSM selector. */
    WEEKS,
    /** From 1 to 12. */
    MONTH,
    /** Day and month as {@code 100 * month + day}, with {@code 10000 * year} where it is said. */
    DATE,
    SUMMER,
    WINTER,
    /** Bits of {@link Part}. */
    PART,
    /** Minutes after midnight. */
    TIME,
    NUMBER,
    /** From 1 to 5; 6 is the last, 7 the one before. */
    ORDINAL,
    OF_MONTH,
    ALWAYS,
    FROM,
    TO,
    SINCE,
    AND,
    INCLUDING,
    EXCEPT,
    CLOSED,
    ONLY,
    SAME,
    NONSTOP,
    /** Words that change nothing. */
    FILLER,
    OPENING,
    /** What nobody can check from a timetable: the hours are not known. With 1, it includes the days before it. */
    CONDITION,
    /** What is worth keeping and changes nothing. */
    NOTE,
    TELEPHONE,
    LABEL,
    PLACE,
    /** A word of no list. */
    WORD,
    COMMA,
    COLON,
    DASH,
    SLASH,
    PLUS,
    OPEN,
    CLOSE,
    SENTENCE,
    LINE
}
