package org.jalon.newsroom.resource.shelf;

import java.util.Map;
import java.util.Set;
import org.jalon.newsroom.resource.PublishedResource;

/**
 * A resource as it is put on the shelf.
 *
 * @param resource itself
 * @param values that it has, by facet
 * @param stems of its words, each with how much it says: of the title most, of the text least
 */
record Shelved(PublishedResource resource, Map<Facet, Set<String>> values, Map<String, Integer> stems) {

    /** The same, standing elsewhere: published again, checked, or with a link that broke. */
    Shelved with(PublishedResource other) {
        return new Shelved(other, values, stems);
    }
}
