package org.jalon.territory;

import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * Where a text was found to be.
 *
 * @param label to show, such as "12 rue de Lille, 59100 Roubaix"
 * @param position of the address, or of the middle of the commune
 * @param precision how much the position can be trusted
 * @param commune that holds it, when known
 */
public record Located(
        String label,
        LatLon position,
        Precision precision,
        @Nullable Commune commune) {

    /** What the position is that of. */
    public enum Precision {
        HOUSE,
        STREET,
        COMMUNE,
        /** Given as coordinates by the person or their device. */
        POINT
    }
}
