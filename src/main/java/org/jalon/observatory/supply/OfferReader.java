package org.jalon.observatory.supply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.hours.OpeningHours;
import org.jalon.observatory.supply.OfferedPlace.Fees;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/**
 * Reads what the observatory keeps of published places. Opening hours are added up once for each text, time zone and week,
 * however many places and rounds ask for them. Used by one thread.
 */
final class OfferReader {

    private static final List<String> FREE = List.of("Gratuit");
    private static final String ITINERANT = "Itinérant";

    /** Texts that are kept; a directory has far fewer different ones. */
    private static final int MOST_TEXTS = 100_000;

    private final Gazetteer gazetteer;
    private final FreshnessRule freshness;
    private final Map<Written, OfferedHours> known = new HashMap<>();
    private LocalDate monday = LocalDate.MIN;

    OfferReader(Gazetteer gazetteer, FreshnessRule freshness) {
        this.gazetteer = gazetteer;
        this.freshness = freshness;
    }

    private record Written(String hours, ZoneId zone) {}

    /** @param day in whose week hours are looked at */
    OfferedPlace read(Place place, LocalDate day) {
        Facts facts = place.facts();
        return new OfferedPlace(
                place.id(),
                place.name(),
                place.position(),
                commune(place),
                place.categories(),
                Set.copyOf(facts.all(Field.SERVICES)),
                Set.copyOf(facts.all(Field.SUPPORT_MODES)),
                fees(facts.all(Field.FEES)),
                !facts.all(Field.SPECIFIC_SUPPORT).isEmpty(),
                facts.all(Field.MOBILITY).contains(ITINERANT),
                freshness.of(place).until(),
                place.hours().map(hours -> hours(hours, place, day)).orElse(null));
    }

    private OfferedHours hours(OpeningHours hours, Place place, LocalDate day) {
        LocalDate week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!week.equals(monday) || known.size() > MOST_TEXTS) {
            known.clear();
            monday = week;
        }
        return known.computeIfAbsent(
                new Written(place.facts().text(Field.HOURS), place.zone()),
                written -> OfferedHours.of(hours, place.calendar(), week));
    }

    /** That of its record, as the search does; where it has none, the one around its position. */
    private String commune(Place place) {
        return gazetteer
                .findCommune(place.facts().text(Field.INSEE_CODE))
                .or(() -> gazetteer.communeAt(place.position()))
                .map(OfferReader::city)
                .orElse("");
    }

    private static String city(Commune commune) {
        return Optional.ofNullable(commune.parentCode()).orElse(commune.code());
    }

    private static Fees fees(List<String> told) {
        if (told.isEmpty()) {
            return Fees.UNKNOWN;
        }
        return told.equals(FREE) ? Fees.FREE : Fees.OTHER;
    }
}
