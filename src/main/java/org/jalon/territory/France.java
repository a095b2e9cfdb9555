package org.jalon.territory;

import java.util.List;
import java.util.Optional;
import org.jalon.geo.BoundingBox;
import org.jalon.geo.LatLon;

/** Where France is, roughly: a box around metropolitan France and one around each territory overseas. */
public final class France {

    private static final List<BoundingBox> BOXES = List.of(
            new BoundingBox(-5.5, 41.2, 9.8, 51.3), // metropolitan France with Corsica
            new BoundingBox(-63.3, 15.7, -60.9, 18.2), // Guadeloupe, Saint-Martin, Saint-Barthélemy
            new BoundingBox(-61.4, 14.2, -60.7, 15.0), // Martinique
            new BoundingBox(-54.8, 2.0, -51.4, 6.1), // Guyane
            new BoundingBox(55.1, -21.5, 55.95, -20.7), // La Réunion
            new BoundingBox(44.9, -13.1, 45.4, -12.5), // Mayotte
            new BoundingBox(-56.6, 46.6, -56.0, 47.2), // Saint-Pierre-et-Miquelon
            new BoundingBox(-178.4, -14.5, -175.9, -13.0), // Wallis-et-Futuna
            new BoundingBox(-155.0, -28.0, -134.0, -7.5), // Polynésie française
            new BoundingBox(158.0, -23.0, 172.2, -17.8)); // Nouvelle-Calédonie

    private France() {}

    /** The point of these coordinates, when it may be in France. */
    public static Optional<LatLon> find(double latitude, double longitude) {
        if (!LatLon.isValid(latitude, longitude)) {
            return Optional.empty();
        }
        LatLon point = new LatLon(latitude, longitude);
        return BOXES.stream().anyMatch(box -> box.contains(point)) ? Optional.of(point) : Optional.empty();
    }

    /** Whether the point is in the box of metropolitan France, which holds parts of its neighbours too. */
    public static boolean isMetropolitan(LatLon point) {
        return BOXES.getFirst().contains(point);
    }
}
