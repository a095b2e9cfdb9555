package org.jalon.tiles.cluster;

import java.util.Arrays;

/** The growing tree: places first, then the clusters made of them. Not thread-safe. */
final class Nodes {

    static final int NONE = -1;

    int count;
    int[] x;
    int[] y;
    int[] weight;
    int[] firstChild;
    int[] nextSibling;
    /** The deepest zoom at which a cluster is together. */
    byte[] zoom;
    /** How far the farthest place of a cluster is from its centre along an axis. */
    int[] west;

    int[] north;
    int[] east;
    int[] south;

    Nodes(int[] placeX, int[] placeY) {
        count = placeX.length;
        x = placeX.clone();
        y = placeY.clone();
        weight = new int[count];
        Arrays.fill(weight, 1);
        firstChild = new int[count];
        Arrays.fill(firstChild, NONE);
        nextSibling = firstChild.clone();
        zoom = new byte[count];
        west = x.clone();
        north = y.clone();
        east = x.clone();
        south = y.clone();
    }

    /** A cluster of nodes, at the centre of their places. */
    int join(int[] nodes, int size, int atZoom) {
        reserve();
        int cluster = count++;
        firstChild[cluster] = NONE;
        nextSibling[cluster] = NONE;
        zoom[cluster] = (byte) atZoom;
        west[cluster] = north[cluster] = Integer.MAX_VALUE;
        east[cluster] = south[cluster] = 0;
        weight[cluster] = 0;
        long sumX = 0;
        long sumY = 0;
        for (int i = size - 1; i >= 0; i--) {
            int node = nodes[i];
            nextSibling[node] = firstChild[cluster];
            firstChild[cluster] = node;
            weight[cluster] += weight[node];
            sumX += (long) x[node] * weight[node];
            sumY += (long) y[node] * weight[node];
            west[cluster] = Math.min(west[cluster], west[node]);
            north[cluster] = Math.min(north[cluster], north[node]);
            east[cluster] = Math.max(east[cluster], east[node]);
            south[cluster] = Math.max(south[cluster], south[node]);
        }
        x[cluster] = (int) (sumX / weight[cluster]);
        y[cluster] = (int) (sumY / weight[cluster]);
        return cluster;
    }

    /** The longest way along an axis from the centre of a cluster to one of its places. */
    int reach(int node) {
        return Math.max(
                Math.max(x[node] - west[node], east[node] - x[node]),
                Math.max(y[node] - north[node], south[node] - y[node]));
    }

    private void reserve() {
        if (count < x.length) {
            return;
        }
        int capacity = x.length + Math.max(64, x.length / 4);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        weight = Arrays.copyOf(weight, capacity);
        firstChild = Arrays.copyOf(firstChild, capacity);
        nextSibling = Arrays.copyOf(nextSibling, capacity);
        zoom = Arrays.copyOf(zoom, capacity);
        west = Arrays.copyOf(west, capacity);
        north = Arrays.copyOf(north, capacity);
        east = Arrays.copyOf(east, capacity);
        south = Arrays.copyOf(south, capacity);
    }
}
