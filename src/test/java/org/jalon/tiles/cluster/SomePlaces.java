package org.jalon.tiles.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jalon.directory.Category;
import org.jalon.geo.LatLon;
import org.jalon.search.PublishedPlaces;

/**
 * Places for trees of clusters.
 *
 * @param positions of each
 */
record SomePlaces(List<LatLon> positions) implements PublishedPlaces {

    /** Towns all over France, places around them, some of them at one door, a few overseas and one at the pole. */
    static SomePlaces manyTowns() {
        Random random = new Random(7);
        List<LatLon> positions = new ArrayList<>();
        for (int town = 0; town < 60; town++) {
            double latitude = random.nextDouble(43, 51);
            double longitude = random.nextDouble(-2, 7);
            for (int i = 0; i < 20; i++) {
                LatLon position =
                        new LatLon(latitude + random.nextGaussian() * 0.03, longitude + random.nextGaussian() * 0.04);
                positions.add(position);
                if (i % 5 == 0) {
                    positions.add(position);
                }
            }
        }
        positions.add(new LatLon(-20.88, 55.45));
        positions.add(new LatLon(-20.89, 55.46));
        positions.add(new LatLon(4.93, -52.33));
        positions.add(new LatLon(90, 180));
        return new SomePlaces(positions);
    }

    static SomePlaces at(LatLon... positions) {
        return new SomePlaces(List.of(positions));
    }

    @Override
    public int size() {
        return positions.size();
    }

    @Override
    public LatLon position(int place) {
        return positions.get(place);
    }

    @Override
    public String id(int place) {
        return "p" + place;
    }

    @Override
    public String name(int place) {
        return "Lieu " + place;
    }

    /** The first place answers the first need, the second one the first two, the third one all, and so on. */
    @Override
    public boolean has(int place, Category category) {
        return category.ordinal() <= place % 3;
    }
}
