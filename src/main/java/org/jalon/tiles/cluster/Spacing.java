package org.jalon.tiles.cluster;

import org.jalon.tiles.world.Mercator;

/** How near two circles may be on a map before they become one. */
@FunctionalInterface
public interface Spacing {

    /**
     * For the map of Jalon: as wide as the circle of a cluster; from street level on narrower, so that neighbours show as
     * themselves and only what stands at one door stays together.
     */
    Spacing OF_MAP = zoom -> switch (zoom) {
        case 16 -> 10;
        case 15 -> 26;
        case 14 -> 40;
        default -> 52;
    };

    /** In 512ths of a tile, which most maps draw as a pixel each, at a zoom. Deeper zooms have no wider spacing. */
    double pixels(int zoom);

    /** In units of the square of the world. */
    default int units(int zoom) {
        return (int) Math.max(1, Math.round(pixels(zoom) * Mercator.EXTENT / 512) << (Mercator.DEEPEST - zoom));
    }
}
