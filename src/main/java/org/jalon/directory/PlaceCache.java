package org.jalon.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Published places that were asked lately, so that hot pages leave the database alone. An entry holds for the pulse of
 * the directory that it was read at. The pulse is read at most once a second; a change of this process shows at once,
 * that of another process after a second at the latest, or as soon as somebody asks for the {@link #head}.
 */
final class PlaceCache {

    private static final int PLACES = 20_000;
    private static final Duration TRUST = Duration.ofSeconds(1);

    private final Cache<PlaceId, Entry> entries =
            Caffeine.newBuilder().maximumSize(PLACES).build();
    private final Database database;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    PlaceCache(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest head. */
    Head head() {
        Head head = Head.read(database);
        // What a transaction sees of itself may never come to be.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            note(head);
        }
        return head;
    }

    /** Takes note of a head that is committed. */
    void note(Head head) {
        Seen now = new Seen(head.pulse(), clock.millis());
        // A slow reader must not bring an older pulse back.
        seen.accumulateAndGet(
                now, (last, read) -> last != null && read != null && last.pulse() > read.pulse() ? last : read);
    }

    /** The places of these ids, in that order; those that are not kept are loaded together. */
    List<Place> find(Collection<PlaceId> ids, Function<List<PlaceId>, List<Place>> load) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return inOrder(
                    ids,
                    load.apply(List.copyOf(ids)).stream().collect(Collectors.toMap(Place::id, Function.identity())));
        }
        long pulse = pulse();
        Map<PlaceId, Place> found = new HashMap<>();
        List<PlaceId> missing = new ArrayList<>();
        for (PlaceId id : ids) {
            Entry entry = entries.getIfPresent(id);
            if (entry != null && entry.pulse() == pulse) {
                found.put(id, entry.place());
            } else {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            for (Place place : load.apply(missing)) {
                found.put(place.id(), place);
                entries.put(place.id(), new Entry(place, pulse));
            }
        }
        return inOrder(ids, found);
    }

    private static List<Place> inOrder(Collection<PlaceId> ids, Map<PlaceId, Place> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The count of writes, a second old at most. */
    long pulse() {
        Seen last = seen.get();
        if (last != null && clock.millis() - last.at() < TRUST.toMillis()) {
            return last.pulse();
        }
        return head().pulse();
    }

    private record Seen(long pulse, long at) {}

    private record Entry(Place place, long pulse) {}
}
