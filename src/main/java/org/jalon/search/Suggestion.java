package org.jalon.search;

import org.jalon.directory.Place;
import org.jalon.territory.Commune;
import org.jalon.territory.Located;

/** What somebody may be about to type. */
public sealed interface Suggestion {

    /** A commune. */
    record OfCommune(Commune commune) implements Suggestion {}

    /** An address. */
    record OfAddress(Located address) implements Suggestion {}

    /** A place of the directory. */
    record OfPlace(Place place) implements Suggestion {}
}
