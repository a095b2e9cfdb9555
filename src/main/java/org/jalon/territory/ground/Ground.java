package org.jalon.territory.ground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jalon.territory.lookup.CodeIndex;

/** Which commune a point is in, and how far outside another. Contours decide where they are known, else centres. */
public final class Ground {

    private static final double SHORE_METERS = 3_000;

    private final CodeIndex codes;
    /** Made beside all else while the gazetteer loads: the first question about a point waits for it, nobody else. */
    private final CompletableFuture<CenterIndex> centers;

    private final Contours contours;

    private Ground(CodeIndex codes, CompletableFuture<CenterIndex> centers, Contours contours) {
        this.codes = codes;
        this.centers = centers;
        this.contours = contours;
    }

    /** @param communes of today, without the municipal arrondissements */
    public static Ground of(List<Commune> communes, CodeIndex codes) {
        return new Ground(codes, CompletableFuture.supplyAsync(() -> new CenterIndex(communes)), Contours.NONE);
    }

    public Ground withContours(Contours others) {
        return new Ground(codes, centers, others);
    }

    /**
     * The commune whose contour holds the point; on a shore, which contours leave out, the one with the nearest contour;
     * where no contour is known the one with the nearest centre within 30 km.
     */
    public Optional<Commune> communeAt(LatLon point) {
        Optional<Commune> inside = contours.at(point).flatMap(codes::find);
        if (inside.isPresent()) {
            return inside;
        }
        Optional<Commune> nearest = centers.join().nearest(point);
        return nearest.filter(commune -> contours.has(commune.code()))
                .flatMap(commune -> contours.nearest(point, SHORE_METERS))
                .flatMap(codes::find)
                .or(() -> nearest);
    }

    /**
     * How many metres a point that {@link #communeAt} does not give to the commune is outside of it; of an arrondissement,
     * outside its city. Without contour it is counted from the farthest that the commune can reach, so it is rather too
     * small, and 0 when it may be inside. Empty when nothing is known of where the commune is.
     */
    public OptionalDouble metersOutside(Commune commune, LatLon point) {
        if (commune.parentCode() != null) {
            Optional<Commune> city = codes.find(commune.parentCode());
            return city.isEmpty() ? OptionalDouble.empty() : metersOutside(city.get(), point);
        }
        OptionalDouble measured = contours.metersOutside(commune.code(), point);
        if (measured.isPresent() || commune.center() == null) {
            return measured;
        }
        double reach = centers.join().reachMeters(commune.center());
        return OptionalDouble.of(Math.max(0, commune.center().distanceTo(point) - reach));
    }
}
