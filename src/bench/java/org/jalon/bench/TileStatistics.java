package org.jalon.bench;

import org.jalon.tiles.cluster.ClusterTree;
import org.jalon.tiles.cluster.Drawing;
import org.jalon.tiles.cluster.Members;
import org.jalon.tiles.world.TileAddress;

/** How much is in some tiles. */
final class TileStatistics implements Drawing {

    int features;
    long bytes;
    int largest;

    void add(ClusterTree tree, Members members, TileAddress address, byte[] tile) {
        tree.draw(address, members, this);
        bytes += tile.length;
        largest = Math.max(largest, tile.length);
    }

    @Override
    public void place(int place, int category, int x, int y) {
        features++;
    }

    @Override
    public void cluster(int x, int y, Cluster cluster) {
        features++;
    }
}
