package org.jalon.tiles.cluster;

import java.util.Arrays;
import org.jalon.geo.LatLon;
import org.jalon.search.PublishedPlaces;
import org.jalon.tiles.world.Mercator;

/** Makes a tree of places. Used once. */
final class TreeMaker {

    private final PublishedPlaces places;
    private final Spacing spacing;
    private final Nodes nodes;
    private final int[] reach = new int[Mercator.DEEPEST + 1];

    TreeMaker(PublishedPlaces places, Spacing spacing) {
        this.places = places;
        this.spacing = spacing;
        int[] x = new int[places.size()];
        int[] y = new int[places.size()];
        for (int place = 0; place < x.length; place++) {
            LatLon position = places.position(place);
            x[place] = Mercator.x(position);
            y[place] = Mercator.y(position);
        }
        nodes = new Nodes(x, y);
    }

    ClusterTree make() {
        Gathering gathering = new Gathering(nodes, alongCurve(nodes.x, nodes.y, places.size()));
        int[] top = {};
        for (int zoom = Mercator.DEEPEST; zoom >= 0; zoom--) {
            int known = nodes.count;
            top = gathering.gather(zoom, spacing.units(zoom));
            reach[zoom] = zoom == Mercator.DEEPEST ? 0 : reach[zoom + 1];
            for (int cluster = known; cluster < nodes.count; cluster++) {
                reach[zoom] = Math.max(reach[zoom], nodes.reach(cluster));
            }
        }
        Numbering numbering = new Numbering(nodes, places.size(), top);
        Branches branches = numbering.branches();
        return new ClusterTree(branches, shown(branches), numbering.placeOf(), places);
    }

    private ShownNodes[] shown(Branches branches) {
        int[] ordered = alongCurve(branches.x(), branches.y(), branches.x().length);
        ShownNodes[] shown = new ShownNodes[Mercator.DEEPEST + 1];
        for (int zoom = 0; zoom < shown.length; zoom++) {
            int depth = zoom;
            int[] visible = Arrays.stream(ordered)
                    .filter(node -> branches.isShown(node, depth))
                    .toArray();
            shown[zoom] = new ShownNodes(branches, visible, reach[zoom]);
        }
        return shown;
    }

    /** The numbers of points along the Morton curve, as exact as bits are left beside the number. */
    private static int[] alongCurve(int[] x, int[] y, int count) {
        int numberBits = 32 - Integer.numberOfLeadingZeros(count);
        int dropped = Math.max(0, 2 * Mercator.BITS - (63 - numberBits));
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = Mercator.interleave(x[i], y[i]) >>> dropped << numberBits | i;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & (1L << numberBits) - 1);
        }
        return order;
    }
}
