package org.jalon.territory.lookup;

import org.jalon.territory.Commune;

/**
 * One way in which a commune is named.
 *
 * @param name as it is written in full
 * @param commune of today
 * @param kind of name
 */
public record CommuneName(String name, Commune commune, Kind kind) {

    /** What makes it a name of the commune. */
    public enum Kind {
        /** The name of today. */
        CURRENT,
        /** The name of a former, delegated or associated commune, or of a quarter. */
        FORMER,
        /** Another way of writing the name of today, such as "Berck-sur-Mer". */
        USAGE
    }

    /**
     * How many people may mean it, to rank names that begin alike. A former commune counts for a twentieth of the commune
     * that took it in, so that "lo" is not first of all Lomme, hence Lille.
     */
    int weight() {
        return kind == Kind.FORMER ? commune.population() / 20 : commune.population();
    }
}
