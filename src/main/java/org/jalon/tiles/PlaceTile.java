package org.jalon.tiles;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jalon.directory.Category;
import org.jalon.search.PublishedPlaces;
import org.jalon.tiles.cluster.ClusterTree;
import org.jalon.tiles.cluster.Drawing;
import org.jalon.tiles.cluster.Members;
import org.jalon.tiles.mvt.TileLayer;
import org.jalon.tiles.world.Mercator;
import org.jalon.tiles.world.TileAddress;

/** Writes a tile of places: layer {@code lieux} of single places, layer {@code groupes} of clusters. Used once. */
public final class PlaceTile implements Drawing {

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int CATEGORY = 2;

    private static final Category[] CATEGORIES = Category.values();

    private static final int COUNT = 0;
    private static final int FIRST_CATEGORY = 1;
    private static final int ZOOM = 4;
    private static final int IDS = 5;

    private final PublishedPlaces places;
    private final TileLayer singles = new TileLayer("lieux", "id", "nom", "categorie");
    private final TileLayer clusters =
            new TileLayer("groupes", "nombre", "demarches", "formation", "acces", "zoom", "ids");

    private final int[] categoryValues = new int[CATEGORIES.length + 1];

    private PlaceTile(PublishedPlaces places) {
        this.places = places;
        Arrays.fill(categoryValues, -1);
    }

    /** The bytes of a tile, none when nothing is in it. */
    public static byte[] of(PublishedPlaces places, ClusterTree tree, Members members, TileAddress address) {
        PlaceTile tile = new PlaceTile(places);
        tree.draw(address, members, tile);
        return TileLayer.tile(Mercator.EXTENT, tile.clusters, tile.singles);
    }

    @Override
    public void place(int place, int category, int x, int y) {
        singles.with(ID, places.id(place))
                .with(NAME, places.name(place))
                .withShared(CATEGORY, categoryValue(category))
                .point(x, y);
    }

    @Override
    public void cluster(int x, int y, Cluster cluster) {
        clusters.with(COUNT, cluster.places());
        for (int category = 0; category < cluster.ofCategory().length; category++) {
            clusters.with(FIRST_CATEGORY + category, cluster.ofCategory()[category]);
        }
        clusters.with(ZOOM, cluster.breaksUpAt());
        if (cluster.together().length > 0) {
            StringJoiner ids = new StringJoiner(",");
            for (int place : cluster.together()) {
                ids.add(places.id(place));
            }
            clusters.with(IDS, ids.toString());
        }
        clusters.point(x, y);
    }

    /** Written when the first place has it. */
    private int categoryValue(int category) {
        int index = category + 1;
        if (categoryValues[index] < 0) {
            categoryValues[index] = singles.share(category == NONE ? "" : CATEGORIES[category].slug());
        }
        return categoryValues[index];
    }
}
