package org.jalon.tiles.world;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.geo.BoundingBox;

/**
 * A tile of the map of the world.
 *
 * @param zoom from 0, one tile for the world, to {@value Mercator#DEEPEST}
 * @param x column from the west, below 2 to the power of the zoom
 * @param y row from the north, below 2 to the power of the zoom
 */
public record TileAddress(int zoom, int x, int y) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,5}");

    public TileAddress {
        if (!isTile(zoom, x, y)) {
            throw new IllegalArgumentException("no tile " + zoom + "/" + x + "/" + y);
        }
    }

    /** Reads the parts of an address; empty when there is no such tile. */
    public static Optional<TileAddress> parse(String zoom, String x, String y) {
        if (!NUMBER.matcher(zoom).matches()
                || !NUMBER.matcher(x).matches()
                || !NUMBER.matcher(y).matches()) {
            return Optional.empty();
        }
        int depth = Integer.parseInt(zoom);
        int column = Integer.parseInt(x);
        int row = Integer.parseInt(y);
        return isTile(depth, column, row) ? Optional.of(new TileAddress(depth, column, row)) : Optional.empty();
    }

    private static boolean isTile(int zoom, int x, int y) {
        return zoom >= 0 && zoom <= Mercator.DEEPEST && Math.min(x, y) >= 0 && Math.max(x, y) < 1 << zoom;
    }

    /** The box that it shows, and so many of its widths more on each side. */
    public BoundingBox box(double margin) {
        double tiles = 1 << zoom;
        return new BoundingBox(
                Math.max(-180, (x - margin) / tiles * 360 - 180),
                Mercator.latitude((y + 1 + margin) / tiles),
                Math.min(180, (x + 1 + margin) / tiles * 360 - 180),
                Mercator.latitude((y - margin) / tiles));
    }

    @Override
    public String toString() {
        return zoom + "/" + x + "/" + y;
    }
}
