package org.jalon.tiles.cluster;

import org.jalon.directory.Category;
import org.jalon.search.PublishedPlaces;

/** Which places answer which need. */
final class Categories {

    private Categories() {}

    /** For each category, the leaves of a tree that have it. */
    static RankedBits[] of(PublishedPlaces places, int[] placeOfLeaf) {
        RankedBits[] having = new RankedBits[Category.values().length];
        for (Category category : Category.values()) {
            long[] words = RankedBits.room(placeOfLeaf.length);
            for (int leaf = 0; leaf < placeOfLeaf.length; leaf++) {
                if (places.has(placeOfLeaf[leaf], category)) {
                    words[leaf >>> 6] |= 1L << leaf;
                }
            }
            having[category.ordinal()] = new RankedBits(words);
        }
        return having;
    }
}
