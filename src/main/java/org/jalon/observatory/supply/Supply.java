package org.jalon.observatory.supply;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.directory.Category;
import org.jalon.observatory.supply.OfferedPlace.Fees;

/**
 * What the published places of a territory offer together. Hours are those of places whose hours are known: what the others
 * offer is not nothing, it is not known.
 *
 * @param places all of them
 * @param byCategory places by need; one place may answer several
 * @param byService places by label of the service
 * @param bySupportMode places by label of how they support people
 * @param free places that are free of charge for everybody
 * @param knownFees places that say what they cost
 * @param adapted places that say whom they welcome with special care
 * @param itinerant places that move about
 * @param knownHours places whose hours are known
 * @param toVerify places that nobody has verified for long
 * @param hours in a week, of places with known hours
 */
public record Supply(
        int places,
        Map<Category, Integer> byCategory,
        Map<String, Integer> byService,
        Map<String, Integer> bySupportMode,
        int free,
        int knownFees,
        int adapted,
        int itinerant,
        int knownHours,
        int toVerify,
        OfferedHours hours) {

    public static final Supply NONE = of(List.of(), LocalDate.EPOCH);

    public Supply {
        byCategory = Collections.unmodifiableMap(byCategory);
        byService = Collections.unmodifiableMap(byService);
        bySupportMode = Collections.unmodifiableMap(bySupportMode);
    }

    /** @param day by which places age */
    public static Supply of(Iterable<OfferedPlace> offered, LocalDate day) {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        Map<String, Integer> services = new TreeMap<>();
        Map<String, Integer> modes = new TreeMap<>();
        int places = 0;
        int free = 0;
        int knownFees = 0;
        int adapted = 0;
        int itinerant = 0;
        int known = 0;
        int toVerify = 0;
        OfferedHours hours = OfferedHours.NONE;
        for (OfferedPlace place : offered) {
            places++;
            count(categories, place.categories());
            count(services, place.services());
            count(modes, place.supportModes());
            free += place.fees() == Fees.FREE ? 1 : 0;
            knownFees += place.fees() == Fees.UNKNOWN ? 0 : 1;
            adapted += place.adapted() ? 1 : 0;
            itinerant += place.itinerant() ? 1 : 0;
            toVerify += place.freshUntil().isAfter(day) ? 0 : 1;
            if (place.knownHours().isPresent()) {
                known++;
                hours = hours.plus(place.knownHours().get());
            }
        }
        return new Supply(
                places, categories, services, modes, free, knownFees, adapted, itinerant, known, toVerify, hours);
    }

    private static <K> void count(Map<K, Integer> counts, Iterable<K> values) {
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
}
