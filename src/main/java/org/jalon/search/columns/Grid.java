package org.jalon.search.columns;

import java.util.Arrays;
import org.jalon.geo.LatLon;

/**
 * The order of rows in space: bands of latitude from south to north, each cut into cells from west to east, so that a
 * circle or a box is one run of consecutive rows per band. A band has as many cells as its rows deserve, so empty seas
 * cost nothing.
 */
final class Grid {

    private static final int ROWS_PER_CELL = 8;
    private static final int MAX_BANDS = 1 << 14;

    private final double south;
    private final double bandHeight;
    private final double[] west;
    private final double[] east;
    private final double[] cellsPerDegree;
    /** The least cosine of the latitudes of each band. */
    private final double[] cosines;
    /** The first cell of each band, and the end. */
    private final int[] bandCells;
    /** The first row of each cell, and the end. */
    private final int[] cellRows;
    /** Which point each row is. */
    private final int[] order;

    /** Orders the first {@code count} points, in degrees. */
    Grid(double[] latitudes, double[] longitudes, int count) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            lowest = Math.min(lowest, latitudes[i]);
            highest = Math.max(highest, latitudes[i]);
        }
        south = count == 0 ? 0 : lowest;
        bandHeight = Math.max(heightFor(count), (highest - lowest) / (MAX_BANDS - 1));
        int bands = count == 0 ? 0 : bandOf(highest) + 1;
        west = new double[bands];
        east = new double[bands];
        cellsPerDegree = new double[bands];
        cosines = new double[bands];
        bandCells = new int[bands + 1];
        layCells(latitudes, longitudes, count);
        int[] cells = new int[count];
        cellRows = new int[bandCells[bands] + 1];
        for (int i = 0; i < count; i++) {
            cells[i] = cell(bandOf(latitudes[i]), longitudes[i]);
            cellRows[cells[i] + 1]++;
        }
        Arrays.parallelPrefix(cellRows, Integer::sum);
        int[] next = cellRows.clone();
        order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[cells[i]]++] = i;
        }
    }

    /** Degrees: bands get thinner as places get denser. */
    private static double heightFor(int count) {
        return 0.08 * Math.sqrt(20_000.0 / Math.max(count, 1_000));
    }

    private void layCells(double[] latitudes, double[] longitudes, int count) {
        int[] rows = new int[west.length];
        Arrays.fill(west, Double.POSITIVE_INFINITY);
        Arrays.fill(east, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < count; i++) {
            int band = bandOf(latitudes[i]);
            rows[band]++;
            west[band] = Math.min(west[band], longitudes[i]);
            east[band] = Math.max(east[band], longitudes[i]);
        }
        for (int band = 0; band < rows.length; band++) {
            int cells = (rows[band] + ROWS_PER_CELL - 1) / ROWS_PER_CELL;
            bandCells[band + 1] = bandCells[band] + cells;
            double width = east[band] - west[band];
            double poleward = Math.max(Math.abs(southOf(band)), Math.abs(southOf(band) + bandHeight));
            cosines[band] = poleward < 90 ? Math.cos(Math.toRadians(poleward)) : 0;
            cellsPerDegree[band] = width > 0 ? cells / width : 0;
        }
    }

    private int cell(int band, double longitude) {
        int cell = bandCells[band] + (int) ((longitude - west[band]) * cellsPerDegree[band]);
        return Math.min(cell, bandCells[band + 1] - 1);
    }

    /** Which point each row is. */
    int[] order() {
        return order;
    }

    int rows() {
        return order.length;
    }

    int bands() {
        return west.length;
    }

    /** The band of a latitude, which may lie outside all bands. */
    int bandOf(double latitude) {
        return (int) Math.floor((latitude - south) / bandHeight);
    }

    /** The southern edge of the band, in degrees; its northern edge is that of the next. */
    double southOf(int band) {
        return south + band * bandHeight;
    }

    /** The least cosine of the latitudes of the band. */
    double cosine(int band) {
        return cosines[band];
    }

    double bandHeightMeters() {
        return Math.toRadians(bandHeight) * LatLon.EARTH_RADIUS_METERS;
    }

    /** The height of a band, in degrees. */
    double bandHeight() {
        return bandHeight;
    }

    /** Gives the run of the band's rows whose cells touch the longitudes, if any. */
    void run(int band, double from, double to, Runs runs) {
        double first = Math.max(from, west[band]);
        double last = Math.min(to, east[band]);
        if (first <= last) {
            runs.add(cellRows[cell(band, first)], cellRows[cell(band, last) + 1]);
        }
    }

    /** Takes runs of rows: from the first to before the last. */
    interface Runs {
        void add(int from, int to);
    }
}
