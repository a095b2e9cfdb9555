package org.jalon.directory;

/** How far a source is trusted beside others that speak of the same place, the most trusted first. */
public enum Trust {
    /** Whoever is in charge of these places: prevails over other sources. */
    REFERENCE,
    /** Looks after its data. */
    ORDINARY,
    /** Gathers what others say, or is seldom kept up: heard where nobody else says anything. */
    INDICATIVE
}
