package org.jalon.tiles.cluster;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Some of the places of a tree, made by that tree and understood by it alone. Immutable. */
public final class Members {

    final ClusterTree tree;
    final RankedBits all;
    /** Those of each category, in the order of the categories. */
    final RankedBits[] ofCategory;

    private final int size;

    private Members(ClusterTree tree, RankedBits all, RankedBits[] ofCategory, int size) {
        this.tree = tree;
        this.all = all;
        this.ofCategory = ofCategory;
        this.size = size;
    }

    static Members everything(ClusterTree tree, RankedBits[] ofCategory) {
        long[] words = RankedBits.room(tree.size());
        for (int leaf = 0; leaf < tree.size(); leaf++) {
            words[leaf >>> 6] |= 1L << leaf;
        }
        return new Members(tree, new RankedBits(words), ofCategory, tree.size());
    }

    /** @param places gives the number of each place to the consumer it is handed */
    static Members of(ClusterTree tree, Consumer<IntConsumer> places, RankedBits[] ofCategory) {
        long[] words = RankedBits.room(tree.size());
        int[] size = new int[1];
        places.accept(place -> {
            int leaf = tree.leafOf(place);
            words[leaf >>> 6] |= 1L << leaf;
            size[0]++;
        });
        RankedBits all = new RankedBits(words);
        RankedBits[] some = new RankedBits[ofCategory.length];
        for (int category = 0; category < some.length; category++) {
            some[category] = ofCategory[category].and(all);
        }
        return new Members(tree, all, some, size[0]);
    }

    /** The number of the first category that a place has. */
    int firstCategory(int leaf) {
        for (int category = 0; category < ofCategory.length; category++) {
            if (ofCategory[category].contains(leaf)) {
                return category;
            }
        }
        return Drawing.NONE;
    }

    boolean isEverything() {
        return size == tree.size();
    }

    /** How many there are. */
    public int size() {
        return size;
    }
}
