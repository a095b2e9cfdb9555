package org.jalon.observatory.supply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Category;
import org.jalon.directory.PlaceId;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * What the observatory keeps of a published place.
 *
 * @param id of the place
 * @param name of the place
 * @param position of the place
 * @param commune code of today of the commune it belongs to, the city for an arrondissement; empty when none is known
 * @param categories of need that it answers
 * @param services labels
 * @param supportModes labels
 * @param fees whether it is free of charge
 * @param adapted whether it says whom it welcomes with special care
 * @param itinerant whether it moves about
 * @param freshUntil first day from which it is to be verified
 * @param hours of a week, absent when they are not known
 */
public record OfferedPlace(
        PlaceId id,
        String name,
        LatLon position,
        String commune,
        Set<Category> categories,
        Set<String> services,
        Set<String> supportModes,
        Fees fees,
        boolean adapted,
        boolean itinerant,
        LocalDate freshUntil,
        @Nullable OfferedHours hours) {

    /** What it costs to be helped. */
    public enum Fees {
        FREE,
        OTHER,
        /** Nobody said. */
        UNKNOWN
    }

    public OfferedPlace {
        categories = Set.copyOf(categories);
        services = Set.copyOf(services);
        supportModes = Set.copyOf(supportModes);
    }

    public Optional<OfferedHours> knownHours() {
        return Optional.ofNullable(hours);
    }

    /** Whether it answers a need, or any need where none is named. */
    public boolean answers(@Nullable Category category) {
        return category == null || categories.contains(category);
    }
}
