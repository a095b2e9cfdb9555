package org.jalon.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;
import org.jalon.territory.Territory.Kind;
import org.jalon.territory.ground.Contours;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TerritoryMapTest {

    private static final BoundingBox FRANCE = new BoundingBox(-6, 41, 10, 52);

    /** Lille and Roubaix as two rooms with a wall between them that zigzags by a thousandth of a degree, and Paris. */
    private static final Map<String, Geometry> CONTOURS = Map.of(
            "59350", shape("POLYGON ((3 50, 4 50, 4.001 50.2, 4 50.4, 4.001 50.6, 4 51, 3 51, 3 50))"),
            "59512", shape("POLYGON ((4 50, 5 50, 5 51, 4 51, 4.001 50.6, 4 50.4, 4.001 50.2, 4 50))"),
            "75056", shape("POLYGON ((2 48, 2.5 48, 2.5 49, 2 49, 2 48))"));

    private final TerritoryMap map = new TerritoryMap(Gazetteers.bundled(), new Contours(CONTOURS));

    @Test
    void givesOutlinesThatTouchTheBox() {
        List<Outline> north = map.outlines(Kind.COMMUNE, new BoundingBox(3.5, 50.5, 3.6, 50.6), 0);
        assertThat(north).extracting(Outline::name).containsExactly("Lille");
        assertThat(map.outlines(Kind.COMMUNE, FRANCE, 0))
                .extracting(outline -> outline.territory().code())
                .containsExactly("59350", "59512", "75056");
    }

    @Test
    void keepsTheBorderOfNeighboursTogetherHoweverCoarse() {
        for (double tolerance : new double[] {0, 0.001, 0.1, 1}) {
            List<Outline> both = map.outlines(Kind.COMMUNE, new BoundingBox(3.9, 50, 4.1, 51), tolerance);
            Geometry shared = both.get(0).shape().intersection(both.get(1).shape());
            assertThat(shared.getLength()).as("at %s", tolerance).isBetween(1.0, 1.001);
            assertThat(shared.getArea()).isZero();
        }
        assertThat(map.outlines(Kind.COMMUNE, FRANCE, 0.1).getFirst().shape().getNumPoints())
                .isEqualTo(5);
        assertThat(map.outlines(Kind.COMMUNE, FRANCE, 0).getFirst().shape().getNumPoints())
                .isEqualTo(8);
    }

    @Test
    void drawsALargerTerritoryOnlyWhenNearlyAllOfItIsKnown() {
        // Paris is a département of one commune; of Nord only two communes are known here.
        assertThat(map.outlines(Kind.DEPARTEMENT, FRANCE, 0))
                .extracting(Outline::name)
                .containsExactly("Paris");
        assertThat(map.outlines(Kind.REGION, FRANCE, 0)).isEmpty();
    }

    @Test
    void namesWithoutContoursMostPopulatedFirst() {
        TerritoryMap names = new TerritoryMap(Gazetteers.bundled(), Contours.NONE);
        assertThat(names.hasContours()).isFalse();
        assertThat(names.outlines(Kind.COMMUNE, FRANCE, 0)).isEmpty();
        assertThat(names.labels(Kind.COMMUNE, FRANCE, 3))
                .extracting(TerritoryLabel::name)
                .containsExactly("Paris", "Marseille", "Lyon");
        assertThat(names.labels(Kind.COMMUNE, new BoundingBox(3.17, 50.68, 3.19, 50.70), 1))
                .extracting(TerritoryLabel::name)
                .containsExactly("Roubaix");
    }

    @Test
    void putsTheNameOfADepartementInItsMiddle() {
        TerritoryLabel oise = map.labels(Kind.DEPARTEMENT).stream()
                .filter(label -> label.name().equals("Oise"))
                .findFirst()
                .orElseThrow();
        // Clermont, near which the middle of the Oise lies.
        assertThat(oise.point().distanceTo(new LatLon(49.379, 2.413))).isLessThan(15_000);
    }

    private static Geometry shape(String wellKnownText) {
        try {
            return new WKTReader().read(wellKnownText);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
