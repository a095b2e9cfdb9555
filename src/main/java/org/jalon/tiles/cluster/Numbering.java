package org.jalon.tiles.cluster;

import java.util.Arrays;

/** Numbers the nodes of a grown tree so that the places of each cluster stand side by side. */
final class Numbering {

    private final Nodes nodes;
    private final int places;
    private final int[] placeOf;
    /** The new number of each node. */
    private final int[] numbers;

    private final int[] starts;
    private final int[] ends;
    private int next;

    /** @param top the nodes that no cluster holds */
    Numbering(Nodes nodes, int places, int[] top) {
        this.nodes = nodes;
        this.places = places;
        placeOf = new int[places];
        numbers = new int[nodes.count];
        starts = new int[nodes.count - places];
        ends = new int[nodes.count - places];
        for (int node : top) {
            number(node);
        }
    }

    /** As deep as the tree, which has few levels a zoom. */
    private void number(int node) {
        if (node < places) {
            numbers[node] = next;
            placeOf[next++] = node;
            return;
        }
        numbers[node] = node;
        starts[node - places] = next;
        for (int child = nodes.firstChild[node]; child != Nodes.NONE; child = nodes.nextSibling[child]) {
            number(child);
        }
        ends[node - places] = next;
    }

    /** The place of each new number. */
    int[] placeOf() {
        return placeOf;
    }

    Branches branches() {
        int[] x = new int[nodes.count];
        int[] y = new int[nodes.count];
        int[] parent = new int[nodes.count];
        Arrays.fill(parent, Nodes.NONE);
        for (int node = 0; node < nodes.count; node++) {
            x[numbers[node]] = nodes.x[node];
            y[numbers[node]] = nodes.y[node];
            if (node >= places) {
                for (int child = nodes.firstChild[node]; child != Nodes.NONE; child = nodes.nextSibling[child]) {
                    parent[numbers[child]] = node;
                }
            }
        }
        byte[] zooms = Arrays.copyOfRange(nodes.zoom, places, nodes.count);
        return new Branches(places, x, y, parent, starts, ends, zooms);
    }
}
