package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.directory.Directory;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.RecordRef;

/** What is true of a directory whatever happened to it. */
final class Invariants {

    private final Directory directory;
    private final Set<String> given;
    private long head;

    Invariants(Directory directory) {
        this(directory, new TreeSet<>(), 0);
    }

    private Invariants(Directory directory, Set<String> given, long head) {
        this.directory = directory;
        this.given = given;
        this.head = head;
    }

    /** The same ids after a restart. */
    Invariants of(Directory restarted) {
        return new Invariants(restarted, given, head);
    }

    /** All ids that were ever given out. */
    List<PlaceId> known() {
        return given.stream().map(PlaceId::new).toList();
    }

    /** Ids of the places that are published, in their order. */
    List<PlaceId> published() {
        Set<String> ids = new TreeSet<>();
        directory.forEachPublished(place -> ids.add(place.id().text()));
        return ids.stream().map(PlaceId::new).toList();
    }

    /** One of the places that were merged into another. */
    Optional<PlaceId> anyMerged(Random random) {
        List<PlaceId> merged = known().stream()
                .filter(id -> directory.lookup(id.text()) instanceof PlaceLookup.Merged)
                .toList();
        return merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(random.nextInt(merged.size())));
    }

    /** What people say, by record. */
    Map<RecordRef, Object> saidByPeople() {
        Map<RecordRef, Object> said = new HashMap<>();
        directory.forEachRecord(record -> {
            if (record.ref().isOfPeople()) {
                said.put(record.ref(), List.of(record.facts(), record.saidAt(), record.isLive()));
            }
        });
        return said;
    }

    /** After one thing happened: all records and ids, and the places that changed. */
    void check() {
        List<PlaceChange> changes = directory.changesSince(head, Integer.MAX_VALUE);
        assertThat(changes)
                .extracting(PlaceChange::revision)
                .isSorted()
                .allSatisfy(number -> assertThat(number).isGreaterThan(head));
        assertThat(directory.head()).isGreaterThanOrEqualTo(head);
        head = directory.head();
        Set<PlaceId> changed = new HashSet<>();
        changes.forEach(change -> changed.add(change.id()));
        changed.forEach(id -> given.add(id.text()));
        checkRecords();
        changed.forEach(this::checkPlace);
    }

    void checkAll() {
        checkRecords();
        known().forEach(this::checkPlace);
        directory.forEachPublished(
                place -> assertThat(given).contains(place.id().text()));
    }

    /** Every record is of exactly one place, which is no other. */
    private void checkRecords() {
        List<KnownRecord> records = new ArrayList<>();
        directory.forEachRecord(records::add);
        assertThat(records).extracting(KnownRecord::ref).doesNotHaveDuplicates();
        Set<PlaceId> holding = new HashSet<>();
        records.forEach(record -> holding.add(record.place()));
        assertThat(holding).allSatisfy(id -> {
            given.add(id.text());
            assertThat(directory.lookup(id.text()))
                    .as("%s holds records", id)
                    .isNotInstanceOf(PlaceLookup.Unknown.class)
                    .isNotInstanceOf(PlaceLookup.Merged.class);
        });
    }

    private void checkPlace(PlaceId id) {
        switch (directory.lookup(id.text())) {
            case PlaceLookup.Published(Place place) -> checkPublished(place);
            case PlaceLookup.Merged(PlaceId into) ->
                assertThat(directory.lookup(into.text()))
                        .as("%s was merged into %s", id, into)
                        .isNotInstanceOf(PlaceLookup.Merged.class)
                        .isNotInstanceOf(PlaceLookup.Unknown.class);
            case PlaceLookup.Withdrawn(Place lastKnown, boolean closed) ->
                assertThat(lastKnown.id()).isEqualTo(id);
            case PlaceLookup.Unknown() -> throw new AssertionError(id + " was given out and is unknown");
        }
    }

    private void checkPublished(Place place) {
        assertThat(directory.records(place.id()))
                .as("%s is published because somebody says so", place.id())
                .anyMatch(record ->
                        record.isLive() && (record.founding() || !record.ref().isOfPeople()));
        assertThat(place.facts())
                .as("%s is what its records say together", place.id())
                .isEqualTo(directory.together(List.of(place.id())));
        assertThat(directory.asOf(place.id(), directory.head())).contains(place.facts());
    }
}
