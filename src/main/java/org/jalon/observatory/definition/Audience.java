package org.jalon.observatory.definition;

/** Who may see a figure. */
public enum Audience {
    PUBLIC,
    /** People who were given the role of partner for the territory. */
    PARTNERS
}
