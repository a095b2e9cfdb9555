package org.jalon.observatory.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.geo.BoundingBox;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DrawnShapesTest {

    /** Two degrees of longitude at 60° north are as long as one of latitude. */
    private static final BoundingBox NORTH = new BoundingBox(2, 59.5, 4, 60.5);

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @Test
    void drawsADegreeOfLongitudeAsShortAsItIs() {
        Projection projection = Projection.fitting(NORTH, 1_000);
        assertThat(projection.width()).isEqualTo(1_000);
        assertThat(projection.height()).isEqualTo(1_000);
        assertThat(projection.x(3)).isEqualTo(500);
        assertThat(projection.y(60.5)).isZero();
        assertThat(projection.y(59.5)).isEqualTo(1_000);
    }

    @Test
    void fitsTheLongerSideAndDrawsAPointAsSomething() {
        Projection flat = Projection.fitting(new BoundingBox(2, 50, 6, 50.1), 800);
        assertThat(flat.width()).isEqualTo(800);
        assertThat(flat.height()).isBetween(20, 40);
        Projection point = Projection.fitting(new BoundingBox(2, 50, 2, 50), 800);
        assertThat(point.width()).isPositive();
        assertThat(point.height()).isPositive();
    }

    @Test
    void writesWholeUnitsEachFromTheOneBefore() {
        Projection projection = Projection.fitting(NORTH, 100);
        assertThat(write("POLYGON ((2 60.5, 4 60.5, 4 59.5, 2 59.5, 2 60.5))", projection))
                .isEqualTo("M0 0l100 0 0 100-100 0z");
    }

    @Test
    void keepsHolesAndIslands() {
        Projection projection = Projection.fitting(NORTH, 1_000);
        String path = write(
                "MULTIPOLYGON (((2 60.5, 3 60.5, 3 59.5, 2 59.5, 2 60.5), (2.2 60, 2.4 60, 2.4 59.9, 2.2 59.9, 2.2 60)),"
                        + " ((3.5 60, 3.6 60, 3.6 59.9, 3.5 60)))",
                projection);
        List<Polygon> rings = rings(path);
        assertThat(rings).hasSize(3);
        assertThat(rings).extracting(Geometry::getArea).containsExactly(500_000.0, 10_000.0, 2_500.0);
    }

    @Test
    void drawsWhatIsTooSmallAsADot() {
        Projection projection = Projection.fitting(NORTH, 100);
        assertThat(write("POLYGON ((3 60, 3.001 60, 3 60.001, 3 60))", projection))
                .isEqualTo("M50 50h1v1h-1z");
        assertThat(write("POLYGON EMPTY", projection)).isEmpty();
    }

    @Test
    void leavesNoGapBetweenNeighbours() {
        // A checkerboard of bent cells, written at a size at which most of their points fall together.
        for (int longest : new int[] {40, 333, 1_000}) {
            Projection projection = Projection.fitting(NORTH, longest);
            List<Polygon> cells = new ArrayList<>();
            for (int row = 0; row < 7; row++) {
                for (int column = 0; column < 7; column++) {
                    cells.addAll(rings(PathWriter.write(cell(row, column), projection)));
                }
            }
            Geometry together = GEOMETRIES
                    .createGeometryCollection(cells.toArray(Geometry[]::new))
                    .buffer(0);
            double sum = cells.stream().mapToDouble(Geometry::getArea).sum();
            double all = (double) projection.width() * projection.height();
            assertThat(together.getArea()).as("at %d", longest).isCloseTo(all, within(1e-6));
            assertThat(sum).as("at %d", longest).isCloseTo(all, within(1e-6));
        }
    }

    private static Geometry cell(int row, int column) {
        List<Coordinate> points = new ArrayList<>();
        double[][] corners = {{0, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 0}};
        for (int side = 0; side < 4; side++) {
            for (int step = 0; step < 8; step++) {
                double y = row + corners[side][0] + (corners[side + 1][0] - corners[side][0]) * step / 8;
                double x = column + corners[side][1] + (corners[side + 1][1] - corners[side][1]) * step / 8;
                points.add(bent(x, y));
            }
        }
        points.add(points.getFirst());
        return GEOMETRIES.createPolygon(points.toArray(Coordinate[]::new));
    }

    /** Moves points inside the square, the same way whichever cell they belong to. */
    private static Coordinate bent(double x, double y) {
        double inside = x % 7 == 0 || y % 7 == 0 ? 0 : 0.12;
        return new Coordinate(
                2 + (x + inside * Math.sin(5 * x + 3 * y)) * 2 / 7, 59.5 + (y + inside * Math.cos(4 * x - 7 * y)) / 7);
    }

    private static String write(String wkt, Projection projection) {
        try {
            return PathWriter.write(new WKTReader().read(wkt), projection);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads paths of the commands that are written, as browsers do. */
    private static List<Polygon> rings(String path) {
        List<Polygon> rings = new ArrayList<>();
        for (String ring : path.split("z")) {
            List<Coordinate> points = new ArrayList<>();
            Matcher number = Pattern.compile("-?\\d+").matcher(ring);
            double x = 0;
            double y = 0;
            while (number.find()) {
                x += Integer.parseInt(number.group());
                assertThat(number.find()).isTrue();
                y += Integer.parseInt(number.group());
                points.add(new Coordinate(x, y));
            }
            points.add(points.getFirst());
            rings.add(GEOMETRIES.createPolygon(points.toArray(Coordinate[]::new)));
        }
        return rings;
    }
}
