package org.jalon.search.lexicon;

import java.util.Set;

/**
 * A kind of structure that people ask for, finer than the families.
 *
 * @param name of the kind in the lexicon
 * @param families slugs of the families that are all of this kind
 * @param types codes of the national model that are of this kind
 */
public record Kind(String name, Set<String> families, Set<String> types) {

    public Kind {
        families = Set.copyOf(families);
        types = Set.copyOf(types);
    }
}
