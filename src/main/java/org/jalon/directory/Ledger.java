package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** What the steps of one decision read and write, inside its transaction. */
final class Ledger {

    private final PlaceTable places;
    private final RecordTable records;
    private final RevisionTable revisions;
    private final MergeTable merges;
    private final VerifiedTable verified;
    private final PlaceSteps steps;
    private final Instant now;

    Ledger(Database database, long head, Instant now) {
        this.now = now;
        places = new PlaceTable(database);
        records = new RecordTable(database);
        revisions = new RevisionTable(database);
        merges = new MergeTable(database);
        verified = new VerifiedTable(database);
        steps = new PlaceSteps(database, records, head, now);
    }

    PlaceTable places() {
        return places;
    }

    RevisionTable revisions() {
        return revisions;
    }

    MergeTable merges() {
        return merges;
    }

    Instant now() {
        return now;
    }

    /** The newest revision. */
    long head() {
        return steps.head();
    }

    PlaceLookup lookup(PlaceId place) {
        return places.lookup(place.text());
    }

    Optional<KnownRecord> record(RecordRef ref) {
        return records.find(ref.source(), List.of(ref.id())).stream().findFirst();
    }

    /** What every origin says of a place, also those that no longer do. */
    List<KnownRecord> records(PlaceId place) {
        return records.ofPlaces(List.of(place.text()));
    }

    /** What people say of a place now. */
    Statements statements(PlaceId place) {
        return records.find(RecordRef.PEOPLE, List.of(place.text())).stream()
                .findFirst()
                .map(Statements::of)
                .orElse(Statements.NONE);
    }

    /** What would be published of a place if people said this of it. */
    Facts merged(PlaceId place, Statements statements) {
        RecordRef people = RecordRef.ofPeople(place);
        List<KnownRecord> live = new ArrayList<>(records.ofPlaces(List.of(place.text())).stream()
                .filter(record -> record.isLive() && !record.ref().equals(people))
                .toList());
        if (!statements.isSilent()) {
            live.add(statements.heard(place, now).known());
        }
        return MergedFacts.of(live, steps.trusts()).facts();
    }

    /** People say this of a place from now on, and nothing else. */
    void say(PlaceId place, Statements statements) {
        if (statements.isSilent()) {
            records.withdraw(List.of(RecordRef.ofPeople(place)), now);
        } else {
            records.registerSource(RecordRef.PEOPLE, now);
            records.write(List.of(statements.heard(place, now)));
        }
    }

    /** People add a place. */
    void add(PlaceId place, Statements statements, Cause cause) {
        RecordTable.Heard heard = statements.heard(place, now);
        records.registerSource(RecordRef.PEOPLE, now);
        steps.add(heard, cause);
        records.write(List.of(heard));
    }

    /** A record leaves its place and makes a new one. */
    long leave(KnownRecord record, PlaceId place, Cause cause) {
        steps.found(place, record, cause);
        merges.give(record.ref(), place);
        return steps.head();
    }

    void verify(PlaceId place, @Nullable Instant at) {
        places.verify(place, at);
    }

    /** What the records of a place say, as far as it is published, was found right. */
    void verifyRecords(PlaceId place) {
        places.find(place.text()).ifPresent(row -> verified.verify(row.place(), records(place), now));
    }

    /** It was not found right at this instant, though perhaps before. */
    void takeBackVerification(PlaceId place, Instant at, @Nullable Instant before) {
        places.verify(place, before);
        verified.takeBack(records(place), at, before);
    }

    /** Places follow what their records say now. */
    void settle(Map<PlaceId, Cause> affected) {
        steps.settle(affected);
    }

    /** Writes one revision of a place, and what is published of it from now on. */
    long settle(PlaceId place, Cause cause) {
        steps.settle(Map.of(place, cause));
        return steps.head();
    }

    /** Writes that a place is part of another. */
    long merge(Place from, PlaceId into, Cause cause) {
        steps.merge(from, into, cause);
        return steps.head();
    }

    /** A place, whatever its status. */
    Optional<PlaceTable.Row> find(PlaceId place) {
        return places.find(place.text());
    }
}
