package org.jalon.observatory.supply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All published places at one revision, as the observatory sees them on one day. Immutable.
 *
 * @param revision of the directory that it shows
 * @param day by which places age, and in whose week hours are
 * @param places in the order of their ids
 */
public record Offer(long revision, LocalDate day, List<OfferedPlace> places) {

    public static final Offer NONE = new Offer(-1, LocalDate.EPOCH, List.of());

    public Offer {
        places = List.copyOf(places);
    }

    static Offer of(long revision, LocalDate day, Collection<OfferedPlace> places) {
        return new Offer(
                revision,
                day,
                places.stream()
                        .sorted(Comparator.comparing(place -> place.id().text()))
                        .toList());
    }

    /** Whether another one says the same, on the same day. */
    public boolean says(Offer other) {
        return day.equals(other.day) && places.equals(other.places);
    }

    /** Whether any place has known hours. */
    public boolean hasHours() {
        return places.stream().anyMatch(place -> place.knownHours().isPresent());
    }

    /** How many hours a week the middle one of the places with known hours is open; empty when none has known hours. */
    public OptionalDouble medianHours() {
        double[] sorted = places.stream()
                .flatMap(place -> place.knownHours().stream())
                .mapToDouble(OfferedHours::week)
                .toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
