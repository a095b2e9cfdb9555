package org.jalon.search.understand;

import org.jalon.territory.Commune;

/** What the directory holds, as far as it helps to understand a text. */
public interface Coverage {

    /** Whether there is a place in the commune. */
    boolean hasPlacesIn(Commune commune);

    /** Whether there is a place in its département. */
    boolean hasPlacesAround(Commune commune);

    /** Whether names of places have this folded word, or one that sounds like it. */
    boolean knows(String word);
}
