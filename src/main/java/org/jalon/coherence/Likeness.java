package org.jalon.coherence;

import org.jalon.directory.Facts;

/** Tells how alike what is said of two places is. Pure and symmetric. */
@FunctionalInterface
public interface Likeness {

    Resemblance compare(Facts one, Facts other);
}
