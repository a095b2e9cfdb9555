package org.jalon.observatory.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.territory.Territory;

/**
 * The parts of a territory, drawn side by side.
 *
 * @param projection from degrees to its units
 * @param areas parts whose contours are known, in the order of their codes
 * @param border path of the whole, empty where its contour is not known
 * @param elsewhere the pieces of territories that count as parts of another one, since most of their people live there
 */
public record Drawing(Projection projection, List<Area> areas, String border, List<Area> elsewhere) {

    public Drawing {
        areas = List.copyOf(areas);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One part.
     *
     * @param territory that it is
     * @param name of the territory
     * @param path data of its path, in whole units
     * @param x of a point inside, where something may be written
     * @param y of the same point
     */
    public record Area(Territory territory, String name, String path, int x, int y) {}

    public int width() {
        return projection.width();
    }

    public int height() {
        return projection.height();
    }

    /** Roughly how many characters it keeps in memory. */
    int size() {
        return border.length()
                + Stream.concat(areas.stream(), elsewhere.stream())
                        .mapToInt(area -> area.path().length() + area.name().length() + AREA)
                        .sum();
    }

    private static final int AREA = 60;
}
