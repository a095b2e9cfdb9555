package org.jalon.hours;

/** A part of France that has its own list of public holidays. */
public enum HolidayRegion {
    METROPOLE,
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_PIERRE_ET_MIQUELON,
    SAINT_BARTHELEMY,
    SAINT_MARTIN,
    WALLIS_ET_FUTUNA,
    POLYNESIE_FRANCAISE,
    NOUVELLE_CALEDONIE
}
