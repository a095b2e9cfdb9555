package org.jalon.tiles.cluster;

import org.jalon.tiles.world.Mercator;

/**
 * The nodes of a tree, numbered: first the places, those of each cluster side by side, then the clusters. Immutable.
 *
 * @param places how many there are
 * @param x of each node
 * @param y of each node
 * @param parent of each node, -1 at the top
 * @param starts the first place of each cluster
 * @param ends the place after the last of each cluster
 * @param zooms the deepest zoom at which each cluster is together
 */
record Branches(int places, int[] x, int[] y, int[] parent, int[] starts, int[] ends, byte[] zooms) {

    int start(int node) {
        return node < places ? node : starts[node - places];
    }

    int end(int node) {
        return node < places ? node + 1 : ends[node - places];
    }

    /** The deepest zoom that shows the node. */
    int zoomOf(int node) {
        return node < places ? Mercator.DEEPEST : zooms[node - places];
    }

    /** Whether a map of this zoom shows the node, rather than what it is part of or what it is made of. */
    boolean isShown(int node, int zoom) {
        return zoom <= zoomOf(node) && (parent[node] < 0 || zoomOf(parent[node]) < zoom);
    }

    /** The smallest cluster that holds two different places which some cluster holds. */
    int smallest(int first, int last) {
        int node = parent[first];
        while (end(node) <= last) {
            node = parent[node];
        }
        return node;
    }
}
