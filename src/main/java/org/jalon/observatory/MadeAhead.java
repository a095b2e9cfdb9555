package org.jalon.observatory;

import org.jalon.territory.Territory;

/**
 * What takes long the first time, and is kept afterwards. Every bean of this type is asked in the background, soon after the start
 * and whenever figures changed, so that no visitor waits for it.
 */
@FunctionalInterface
public interface MadeAhead {

    /** Makes what visitors of this region, and of its départements, ask for first. */
    void make(Territory region);
}
