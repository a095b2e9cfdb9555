package org.jalon.tiles.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/** What all tiles of a zoom show together. */
record Drawn(List<Feature> features) {

    /** @param place its number, -1 for a cluster */
    record Feature(double x, double y, int place, Drawing.Cluster cluster) {

        int count() {
            return place < 0 ? cluster.places() : 1;
        }
    }

    /** Draws every tile in which a place is, and those around. */
    static Drawn of(SomePlaces places, ClusterTree tree, Members members, int zoom) {
        Set<TileAddress> tiles = new HashSet<>();
        int last = (1 << zoom) - 1;
        for (int place = 0; place < places.size(); place++) {
            int column = Mercator.x(places.position(place)) >> Mercator.BITS - zoom;
            int row = Mercator.y(places.position(place)) >> Mercator.BITS - zoom;
            for (int y = Math.max(0, row - 1); y <= Math.min(last, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(last, column + 1); x++) {
                    tiles.add(new TileAddress(zoom, x, y));
                }
            }
        }
        List<Feature> features = new ArrayList<>();
        tiles.forEach(tile -> tree.draw(tile, members, new Collecting(tile, features)));
        return new Drawn(features);
    }

    int places() {
        return features.stream().mapToInt(Feature::count).sum();
    }

    /** In pixels of the whole world at that zoom. */
    private record Collecting(TileAddress tile, List<Feature> features) implements Drawing {

        @Override
        public void place(int place, int category, int x, int y) {
            features.add(new Feature(
                    tile.x() * 512 + x / 8.0,
                    tile.y() * 512 + y / 8.0,
                    place,
                    new Cluster(1, new int[3], 0, new int[0])));
        }

        @Override
        public void cluster(int x, int y, Cluster cluster) {
            features.add(new Feature(tile.x() * 512 + x / 8.0, tile.y() * 512 + y / 8.0, -1, cluster));
        }
    }
}
