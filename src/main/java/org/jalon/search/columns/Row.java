package org.jalon.search.columns;

import java.util.BitSet;
import org.jalon.geo.LatLon;

/**
 * What a snapshot knows of one place.
 *
 * @param key of the place, unique, small and not negative: memory grows with the highest; equal results are in its order
 * @param position of the place
 * @param values it has, numbered as in {@link Facets}
 * @param commune the caller's number of its commune, small and not negative, or -1
 * @param zone the caller's number of its time zone, from 0
 * @param week its open minutes in local time
 * @param name as it sorts: folded by the caller, compared character by character
 */
public record Row(int key, LatLon position, BitSet values, int commune, int zone, Week week, String name) {

    public Row {
        if (key < 0 || commune < -1 || zone < 0) {
            throw new IllegalArgumentException("not a row: key " + key + ", commune " + commune + ", zone " + zone);
        }
        values = (BitSet) values.clone();
    }
}
