package org.jalon.observatory.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.directory.Category;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;

/**
 * What the published places of a territory offer together. Hours are those of places whose hours are known: what the others
 * offer is not nothing, it is not known.
 *
 * @param places all of them
 * @param byCategory places by need; one place may answer several
 * @param byService places by label of the service
 * @param bySupportMode places by label of how they support people
 * @param free places that are free of charge for everybody
 * @param adapted places that say whom they welcome with special care
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
        int adapted,
        int knownHours,
        int toVerify,
        OfferedHours hours) {

    private static final String FREE = "Gratuit";

    public Supply {
        byCategory = Collections.unmodifiableMap(byCategory);
        byService = Collections.unmodifiableMap(byService);
        bySupportMode = Collections.unmodifiableMap(bySupportMode);
    }

    /**
     * @param now by which places age, and in whose week hours are looked at
     */
    public static Supply of(Iterable<Place> published, FreshnessRule freshness, Instant now) {
        Map<Category, Integer> categories = new EnumMap<>(Category.class);
        Map<String, Integer> services = new TreeMap<>();
        Map<String, Integer> modes = new TreeMap<>();
        int places = 0;
        int free = 0;
        int adapted = 0;
        int known = 0;
        int toVerify = 0;
        OfferedHours hours = OfferedHours.NONE;
        for (Place place : published) {
            places++;
            count(categories, place.categories());
            count(services, place.facts().all(Field.SERVICES));
            count(modes, place.facts().all(Field.SUPPORT_MODES));
            free += place.facts().all(Field.FEES).equals(List.of(FREE)) ? 1 : 0;
            adapted += place.facts().all(Field.SPECIFIC_SUPPORT).isEmpty() ? 0 : 1;
            toVerify += freshness.isToVerify(place, now) ? 1 : 0;
            if (place.hours().isPresent()) {
                known++;
                LocalDate today = LocalDate.ofInstant(now, place.zone());
                hours = hours.plus(OfferedHours.of(place.hours().get(), place.calendar(), today));
            }
        }
        return new Supply(places, categories, services, modes, free, adapted, known, toVerify, hours);
    }

    private static <K> void count(Map<K, Integer> counts, Iterable<K> values) {
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
}
