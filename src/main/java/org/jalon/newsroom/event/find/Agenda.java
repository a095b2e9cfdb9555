package org.jalon.newsroom.event.find;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Venues;

/**
 * All events in public, in memory. They are read again when any of them changed, in whatever process, and every few minutes,
 * because places change too. Between two looks at the database, a second apart, nothing is asked of it. Thread-safe.
 */
public final class Agenda {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final EventTable table;
    private final Venues venues;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Map.of(), -1, Instant.MIN, 0);
    private volatile Look look = new Look(-1, Instant.MIN);

    public Agenda(EventTable table, Venues venues, Clock clock) {
        this.table = table;
        this.venues = venues;
        this.clock = clock;
    }

    private record Known(
            Map<EventId, Listed> events,
            Map<String, List<Listed>> byPlace,
            long edition,
            Instant readAt,
            long generation) {}

    /** When the database was last asked, and how many changes of this process there were then. */
    private record Look(long changes, Instant at) {}

    /** In the order of their start, past ones included. */
    public Collection<Listed> all() {
        return now().events().values();
    }

    /** One of them; empty for drafts. */
    public Optional<Listed> find(EventId id) {
        return Optional.ofNullable(now().events().get(id));
    }

    /** An event as it would stand here, whether it is public or not. */
    public Listed listed(Event event) {
        return new Listed(event, venues.of(event.content().where()));
    }

    /** Those that take place in a place of the directory and are not over, in order. */
    public List<Listed> comingAt(PlaceId place, int most) {
        Instant now = clock.instant();
        return now().byPlace().getOrDefault(place.text(), List.of()).stream()
                .filter(one -> one.event().takesPlace() && !one.event().isOver(now))
                .limit(most)
                .toList();
    }

    /** A number that is another whenever an event, or the place of one, is said otherwise than before; of this process alone. */
    public long generation() {
        return now().generation();
    }

    private Known now() {
        Look last = look;
        boolean asked = last.changes() == table.changes()
                && clock.instant().isBefore(last.at().plus(BETWEEN_LOOKS));
        return asked ? known : look();
    }

    private synchronized Known look() {
        Instant now = clock.instant();
        long changes = table.changes();
        long edition = table.edition();
        Known last = known;
        if (last.edition() != edition || !now.isBefore(last.readAt().plus(FRESH))) {
            known = read(last, edition, now);
        }
        look = new Look(changes, now);
        return known;
    }

    private Known read(Known last, long edition, Instant now) {
        Map<EventId, Listed> events = new LinkedHashMap<>();
        for (Event event : table.listAll()) {
            if (event.isPublic()) {
                events.put(event.id(), listed(event));
            }
        }
        Map<String, List<Listed>> byPlace = events.values().stream()
                .filter(one -> one.venue().place() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.venue().place())));
        long generation = events.equals(last.events()) ? last.generation() : last.generation() + 1;
        return new Known(events, byPlace, edition, now, generation);
    }
}
