package org.jalon.tiles.cluster;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jalon.search.PublishedPlaces;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/**
 * Places and the clusters they make at each zoom, for any choice of places. The clusters are those of all places; a choice
 * leaves out what has no place in it, counts the others anew and shows a single place as itself. Nothing is made again for
 * a choice: a cluster's places stand side by side in the tree, so that counting them is subtracting two numbers. Immutable
 * and thread-safe.
 */
public final class ClusterTree {

    /** A cluster of up to so many chosen places stands in their middle, a larger one in the middle of all its places. */
    private static final int EXACT = 32;

    /** Clusters that never break up tell their places when they are no more than this. */
    private static final int LISTED = 50;

    private static final int[] NONE = {};

    private final Branches branches;
    /** The nodes that each zoom shows, in the order of the Morton curve. */
    private final ShownNodes[] shown;

    private final int[] placeOf;
    private final int[] leafOf;
    private final Members everything;

    ClusterTree(Branches branches, ShownNodes[] shown, int[] placeOf, PublishedPlaces places) {
        this.branches = branches;
        this.shown = shown;
        this.placeOf = placeOf;
        leafOf = new int[placeOf.length];
        for (int leaf = 0; leaf < placeOf.length; leaf++) {
            leafOf[placeOf[leaf]] = leaf;
        }
        everything = Members.everything(this, Categories.of(places, placeOf));
    }

    /** Gathers places; takes about a second a million. */
    public static ClusterTree of(PublishedPlaces places, Spacing spacing) {
        return new TreeMaker(places, spacing).make();
    }

    /** How many places there are. */
    public int size() {
        return placeOf.length;
    }

    /** All places. */
    public Members everything() {
        return everything;
    }

    /** Some places, whose numbers are given to the consumer that is handed over. */
    public Members choose(Consumer<IntConsumer> places) {
        return Members.of(this, places, everything.ofCategory);
    }

    /** Draws what a tile shows of these places: each is in exactly one tile of a zoom, alone or in a cluster. */
    public void draw(TileAddress tile, Members members, Drawing drawing) {
        if (members.tree != this) {
            throw new IllegalArgumentException("places of another tree");
        }
        if (members.isEverything()) {
            shown[tile.zoom()].inside(tile, node -> draw(node, tile, members, drawing));
        } else {
            shown[tile.zoom()].around(tile, node -> draw(node, tile, members, drawing));
        }
    }

    private void draw(int node, TileAddress tile, Members members, Drawing drawing) {
        int start = branches.start(node);
        int end = branches.end(node);
        int count = members.all.count(start, end);
        if (count == 0) {
            return;
        }
        int first = members.all.next(start);
        if (count == 1) {
            int x = inTile(branches.x()[first], tile.x(), tile.zoom());
            int y = inTile(branches.y()[first], tile.y(), tile.zoom());
            if (isInside(x, y)) {
                drawing.place(placeOf[first], members.firstCategory(first), x, y);
            }
            return;
        }
        boolean exact = count <= EXACT && count < end - start;
        int x = inTile(
                exact ? middle(branches.x(), first, count, members.all) : branches.x()[node], tile.x(), tile.zoom());
        int y = inTile(
                exact ? middle(branches.y(), first, count, members.all) : branches.y()[node], tile.y(), tile.zoom());
        if (isInside(x, y)) {
            drawing.cluster(x, y, cluster(tile.zoom(), node, count, first, members));
        }
    }

    private Drawing.Cluster cluster(int zoom, int node, int count, int first, Members members) {
        int start = branches.start(node);
        int end = branches.end(node);
        int[] ofCategory = new int[members.ofCategory.length];
        for (int category = 0; category < ofCategory.length; category++) {
            ofCategory[category] = members.ofCategory[category].count(start, end);
        }
        int together = count == end - start ? node : branches.smallest(first, members.all.last(end));
        int breaksUpAt = branches.zoomOf(together) + 1;
        boolean listed = zoom == Mercator.DEEPEST && breaksUpAt > zoom && count <= LISTED;
        return new Drawing.Cluster(count, ofCategory, breaksUpAt, listed ? places(first, count, members.all) : NONE);
    }

    private int[] places(int first, int count, RankedBits chosen) {
        int[] places = new int[count];
        for (int i = 0, leaf = first; i < count; i++) {
            leaf = chosen.next(leaf);
            places[i] = placeOf[leaf++];
        }
        return places;
    }

    private static int middle(int[] coordinates, int first, int count, RankedBits chosen) {
        long sum = 0;
        for (int i = 0, leaf = first; i < count; i++) {
            leaf = chosen.next(leaf);
            sum += coordinates[leaf++];
        }
        return (int) (sum / count);
    }

    int leafOf(int place) {
        return leafOf[place];
    }

    private static int inTile(int coordinate, int tile, int zoom) {
        return (coordinate >> Mercator.DEEPEST - zoom) - tile * Mercator.EXTENT;
    }

    private static boolean isInside(int x, int y) {
        return (x | y) >= 0 && x < Mercator.EXTENT && y < Mercator.EXTENT;
    }
}
