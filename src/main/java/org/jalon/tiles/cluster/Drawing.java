package org.jalon.tiles.cluster;

import org.jalon.tiles.world.Mercator;

/** Takes what a tile shows. Coordinates are in units from its north-western corner, from 0 to {@value Mercator#EXTENT}. */
public interface Drawing {

    int NONE = -1;

    /**
     * A place by itself.
     *
     * @param place its number
     * @param category the number of the first need that it answers, {@value #NONE} when it answers none
     */
    void place(int place, int category, int x, int y);

    /** Several places at once. */
    void cluster(int x, int y, Cluster cluster);

    /**
     * What is known of a cluster.
     *
     * @param places that it stands for
     * @param ofCategory how many of them answer each need, in the order of the categories
     * @param breaksUpAt the zoom at which not all of them are together any more; one more than the deepest when they stay so
     * @param together the numbers of its places when they stay together and are few, else none
     */
    record Cluster(int places, int[] ofCategory, int breaksUpAt, int[] together) {}
}
