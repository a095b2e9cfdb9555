package org.jalon.search.index;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Service;
import org.jalon.directory.Topic;
import org.jalon.geo.LatLon;
import org.jalon.hours.OpenState;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.PlaceCalendar;
import org.jalon.search.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a place, beside its texts.
 *
 * @param key of the place in this process: small, never given to another
 * @param id of the place
 * @param revision that made it so
 * @param name of the place
 * @param position of the place
 * @param commune INSEE code, empty when unknown
 * @param communeWords folded words of its commune's name
 * @param setting folded words of its name, address and commune
 * @param namedKinds kinds of structure that its name tells
 * @param kinds of structure it is, by its name, type codes or family
 * @param topics its services are about
 * @param services it offers
 * @param values of each filter that it has
 * @param hours absent when unknown
 * @param calendar that the hours go by
 * @param verifyFrom the day from which it is to be verified, as days since 1970
 */
public record Entry(
        int key,
        PlaceId id,
        long revision,
        String name,
        LatLon position,
        String commune,
        Set<String> communeWords,
        String setting,
        Set<String> namedKinds,
        Set<String> kinds,
        Set<Topic> topics,
        Set<Service> services,
        Map<Filter, Set<String>> values,
        @Nullable OpeningHours hours,
        PlaceCalendar calendar,
        int verifyFrom) {

    ZoneId zone() {
        return calendar.zone();
    }

    /** Whether it is known to be open at a local time. */
    public boolean isOpenAt(LocalDateTime time) {
        return hours != null && hours.statusAt(time.atZone(zone()).toInstant(), calendar) == OpenState.Status.OPEN;
    }
}
