package org.jalon.observatory;

import org.jalon.territory.Territory;

/** Learns of each figure for partners that somebody is shown, wherever it is shown. Thread-safe. */
public interface Disclosures {

    /** Of what only the program itself reads. */
    Disclosures NONE = (measure, territory) -> {};

    /** The viewer reads what the measure says of the territory. */
    void add(Measure measure, Territory territory);

    /** Puts down what was read so far; to be called before it leaves in a file. Pages need not: it is done before they are shown. */
    default void putDown() {}
}
