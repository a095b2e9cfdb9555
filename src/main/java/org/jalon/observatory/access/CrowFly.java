package org.jalon.observatory.access;

import java.util.List;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;

/**
 * Great-circle distances in metres between homes and places. Places lie in a grid of cells of about eleven kilometres, so
 * that a home looks only at those around it. Immutable and thread-safe.
 */
public final class CrowFly implements Journeys {

    private static final double CELLS_PER_DEGREE = 10;

    private final List<LatLon> homes;
    private final int firstRow;
    private final int lastRow;
    private final int firstColumn;
    private final int columns;

    /** Places in the order of their cells: those of cell c are from {@code starts[c]} to {@code starts[c + 1]}. */
    private final int[] starts;

    private final int[] places;
    private final LatLon[] points;

    public CrowFly(List<LatLon> homes, List<LatLon> places) {
        this.homes = List.copyOf(homes);
        firstRow = places.stream().mapToInt(CrowFly::row).min().orElse(0);
        lastRow = places.stream().mapToInt(CrowFly::row).max().orElse(-1);
        firstColumn = places.stream().mapToInt(CrowFly::column).min().orElse(0);
        columns = places.stream().mapToInt(CrowFly::column).max().orElse(0) - firstColumn + 1;
        starts = new int[(lastRow - firstRow + 1) * columns + 1];
        this.places = new int[places.size()];
        points = new LatLon[places.size()];
        for (LatLon place : places) {
            starts[cell(row(place), column(place)) + 1]++;
        }
        for (int cell = 1; cell < starts.length; cell++) {
            starts[cell] += starts[cell - 1];
        }
        int[] next = starts.clone();
        for (int place = 0; place < places.size(); place++) {
            LatLon point = places.get(place);
            int position = next[cell(row(point), column(point))]++;
            this.places[position] = place;
            points[position] = point;
        }
    }

    @Override
    public void from(int home, double atMost, Arrival arrival) {
        LatLon point = homes.get(home);
        BoundingBox box = BoundingBox.around(point, atMost);
        int west = Math.max(firstColumn, column(box.west()));
        int east = Math.min(firstColumn + columns - 1, column(box.east()));
        if (west > east) {
            return;
        }
        for (int row = Math.max(firstRow, row(box.south())); row <= Math.min(lastRow, row(box.north())); row++) {
            // The cells of a row follow one another.
            int end = starts[cell(row, east) + 1];
            for (int position = starts[cell(row, west)]; position < end; position++) {
                double meters = point.distanceTo(points[position]);
                if (meters <= atMost) {
                    arrival.at(places[position], meters);
                }
            }
        }
    }

    private int cell(int row, int column) {
        return (row - firstRow) * columns + column - firstColumn;
    }

    private static int row(LatLon point) {
        return row(point.latitude());
    }

    private static int column(LatLon point) {
        return column(point.longitude());
    }

    private static int row(double latitude) {
        return (int) Math.floor(latitude * CELLS_PER_DEGREE);
    }

    private static int column(double longitude) {
        return (int) Math.floor(longitude * CELLS_PER_DEGREE);
    }
}
