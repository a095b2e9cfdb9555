package org.jalon.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.exchange.Exports;
import org.jalon.exchange.Leaving;
import org.jalon.exchange.Republication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of objects, and objects by their ids. Thread-safe. */
@Component
class HsdsLists {

    private final Directory directory;
    private final Exports exports;
    private final Republication republication;
    private final HsdsPlaces places;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** The index as of a revision, without what some sources say. */
    private record Known(long head, Set<String> withheld, HsdsIndex index) {}

    HsdsLists(Directory directory, Exports exports, Republication republication, HsdsPlaces places) {
        this.directory = directory;
        this.exports = exports;
        this.republication = republication;
        this.places = places;
    }

    int size(HsdsKind kind) {
        return index(republication.now()).size(kind);
    }

    /** Some objects of a list. Those of a place that changed meanwhile may be fewer. */
    List<?> page(HsdsKind kind, int from, int to, boolean whole) {
        Leaving leaving = republication.now();
        HsdsIndex index = index(leaving);
        int end = Math.min(to, index.size(kind));
        if (from >= end) {
            return List.of();
        }
        int first = index.placeOf(kind, from);
        int last = index.placeOf(kind, end - 1);
        List<PlaceId> ids =
                IntStream.rangeClosed(first, last).mapToObj(index::place).toList();
        List<Object> objects = new ArrayList<>();
        for (Place place : directory.find(ids)) {
            int before = index.firstOf(kind, first + ids.indexOf(place.id()));
            List<?> its = objects(kind, place, leaving, whole);
            objects.addAll(
                    its.subList(Math.clamp(from - before, 0, its.size()), Math.clamp(end - before, 0, its.size())));
        }
        return objects;
    }

    /** An object with all that belongs to it; empty when nothing that may leave has this id. */
    Optional<?> find(HsdsKind kind, UUID id) {
        Leaving leaving = republication.now();
        return index(leaving)
                .find(kind, id)
                .flatMap(directory::findPublished)
                .flatMap(leaving::of)
                .filter(place -> kind.ids(place).contains(id))
                .flatMap(place -> exports.outgoing(place, leaving))
                .map(outgoing -> kind.whole(outgoing, places)
                        .get(kind.ids(outgoing.place()).indexOf(id)));
    }

    private List<?> objects(HsdsKind kind, Place place, Leaving leaving, boolean whole) {
        return exports.outgoing(place, leaving)
                .<List<?>>map(outgoing -> whole ? kind.whole(outgoing, places) : kind.flat(outgoing, places))
                .orElse(List.of());
    }

    private HsdsIndex index(Leaving leaving) {
        long head = directory.head();
        Known last = known.get();
        if (last == null || last.head() != head || !last.withheld().equals(leaving.withheld())) {
            last = new Known(
                    head,
                    leaving.withheld(),
                    HsdsIndex.of(consumer -> directory.forEachPublished(
                            place -> leaving.of(place).ifPresent(consumer))));
            known.set(last);
        }
        return last.index();
    }
}
