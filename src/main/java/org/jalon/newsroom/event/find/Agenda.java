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
 * because places change too. Thread-safe.
 */
public final class Agenda {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final EventTable table;
    private final Venues venues;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Map.of(), -1, Instant.MIN);

    public Agenda(EventTable table, Venues venues, Clock clock) {
        this.table = table;
        this.venues = venues;
        this.clock = clock;
    }

    private record Known(
            Map<EventId, Listed> events, Map<String, List<Listed>> byPlace, long edition, Instant readAt) {}

    /** In the order of their start, past ones included. */
    public Collection<Listed> all() {
        return now().events().values();
    }

    /** One of them; empty for drafts. */
    public Optional<Listed> find(EventId id) {
        return Optional.ofNullable(now().events().get(id));
    }

    /** Those that take place in a place of the directory and are not over, in order. */
    public List<Listed> comingAt(PlaceId place, int most) {
        Instant now = clock.instant();
        return now().byPlace().getOrDefault(place.text(), List.of()).stream()
                .filter(one -> one.event().takesPlace() && !one.event().isOver(now))
                .limit(most)
                .toList();
    }

    /** The number that grows with each change. */
    public long edition() {
        return now().edition();
    }

    private Known now() {
        Known last = known;
        long edition = table.edition();
        Instant now = clock.instant();
        if (last.edition() == edition && now.isBefore(last.readAt().plus(FRESH))) {
            return last;
        }
        Map<EventId, Listed> events = new LinkedHashMap<>();
        for (Event event : table.listAll()) {
            if (event.isPublic()) {
                events.put(
                        event.id(), new Listed(event, venues.of(event.content().where())));
            }
        }
        Map<String, List<Listed>> byPlace = events.values().stream()
                .filter(one -> one.venue().place() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.venue().place())));
        Known read = new Known(events, byPlace, edition, now);
        known = read;
        return read;
    }
}
