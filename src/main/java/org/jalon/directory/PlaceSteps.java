package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** Makes places follow their records, one revision for each that changes. */
final class PlaceSteps {

    private final PlaceTable places;
    private final RevisionTable revisions;
    private final RecordTable records;
    private final ProfileTable profiles;
    private final Instant now;
    private long head;
    private @Nullable Trusts trusts;

    PlaceSteps(Database database, RecordTable records, long head, Instant now) {
        this.records = records;
        this.head = head;
        this.now = now;
        places = new PlaceTable(database);
        revisions = new RevisionTable(database);
        profiles = new ProfileTable(database);
    }

    long head() {
        return head;
    }

    /** How far sources are trusted, read once. */
    Trusts trusts() {
        Trusts read = trusts == null ? profiles.trusts() : trusts;
        trusts = read;
        return read;
    }

    /** Makes a place of each record that a run brings. */
    void create(List<RecordTable.Heard> heard, String run) {
        create(heard, record -> Cause.heard(record.ref(), run));
    }

    /** Makes a place of a record by which people add it. */
    void add(RecordTable.Heard heard, Cause cause) {
        create(List.of(heard), record -> cause);
    }

    /**
     * Brings places up to date with their records as they are stored now.
     *
     * @param affected the places, and why each changes
     * @return how many of them have a new revision
     */
    int settle(Map<PlaceId, Cause> affected) {
        if (affected.isEmpty()) {
            return 0;
        }
        List<String> ids = affected.keySet().stream().map(PlaceId::text).toList();
        Map<PlaceId, List<KnownRecord>> live = records.ofPlaces(ids).stream()
                .filter(KnownRecord::isLive)
                .collect(Collectors.groupingBy(KnownRecord::place));
        Settled settled = new Settled(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PlaceTable.Row row : places.find(ids)) {
            Cause cause = affected.get(row.place().id());
            if (cause != null) {
                settle(row, live.getOrDefault(row.place().id(), List.of()), cause, settled);
            }
        }
        places.update(settled.same());
        places.update(settled.published());
        places.withdraw(settled.withdrawn());
        revisions.append(settled.published());
        revisions.append(settled.withdrawn());
        return settled.published().size() + settled.withdrawn().size();
    }

    /** Makes a place of a record that leaves another. */
    void found(PlaceId place, KnownRecord record, Cause cause) {
        MergedFacts merged = MergedFacts.of(List.of(record), trusts());
        Step created = step(place, Kind.CREATED, cause, merged, merged.changesFrom(Facts.NONE));
        places.insert(List.of(created));
        revisions.append(List.of(created));
    }

    /** A place becomes part of another, with what was last known of it. */
    void merge(Place from, PlaceId into, Cause cause) {
        MergedFacts last = new MergedFacts(from.facts(), from.origins(), from.records());
        Step step = new Step(++head, from.id(), Kind.MERGED, now, cause, last, Map.of(), into);
        write(List.of(step));
    }

    /**
     * Places of records that join others become part of those.
     *
     * @return the revision of each
     */
    Map<RecordRef, Long> merge(
            List<RecordTable.Heard> joining,
            Map<RecordRef, PlaceId> targets,
            Function<RecordTable.Heard, Cause> cause) {
        Map<RecordRef, Long> numbers = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>();
        for (RecordTable.Heard record : joining) {
            MergedFacts last = MergedFacts.of(List.of(record.known()), trusts());
            PlaceId into = targets.get(record.ref());
            steps.add(new Step(++head, record.place(), Kind.MERGED, now, cause.apply(record), last, Map.of(), into));
            numbers.put(record.ref(), head);
        }
        write(steps);
        return numbers;
    }

    private void write(List<Step> merges) {
        places.merge(merges);
        revisions.append(merges);
    }

    private void create(List<RecordTable.Heard> heard, Function<RecordTable.Heard, Cause> cause) {
        List<Step> created = heard.stream()
                .map(record -> {
                    MergedFacts merged = MergedFacts.of(List.of(record.known()), trusts());
                    return step(
                            record.place(), Kind.CREATED, cause.apply(record), merged, merged.changesFrom(Facts.NONE));
                })
                .toList();
        places.insert(created);
        revisions.append(created);
    }

    private void settle(PlaceTable.Row row, List<KnownRecord> live, Cause cause, Settled settled) {
        Place place = row.place();
        if (row.closed() || live.stream().noneMatch(KnownRecord::sustains)) {
            // A place that stays withheld is nothing to tell anybody, unless somebody decided it.
            if (row.isPublished() || cause.isDecision()) {
                MergedFacts last = new MergedFacts(place.facts(), place.origins(), place.records());
                settled.withdrawn().add(step(place.id(), Kind.REMOVED, cause, last, Map.of()));
            }
            return;
        }
        MergedFacts merged = MergedFacts.of(live, trusts());
        Map<Field, FieldChange> changes = merged.changesFrom(place.facts());
        if (!row.isPublished() || !changes.isEmpty() || cause.isDecision()) {
            Kind kind = row.isPublished() ? Kind.UPDATED : Kind.CREATED;
            settled.published().add(step(place.id(), kind, cause, merged, changes));
        } else if (!merged.origins().equals(place.origins())
                || !merged.records().equals(place.records())) {
            // Said by other records than before, but the same: nothing to tell anybody.
            settled.same()
                    .add(new Step(
                            place.revision(),
                            place.id(),
                            Kind.UPDATED,
                            place.changedAt(),
                            cause,
                            merged,
                            changes,
                            null));
        }
    }

    private Step step(PlaceId place, Kind kind, Cause cause, MergedFacts merged, Map<Field, FieldChange> changes) {
        return new Step(++head, place, kind, now, cause, merged, changes, null);
    }

    /** Steps by what has to be written: places as published, as withdrawn, and as before by other records. */
    private record Settled(List<Step> published, List<Step> withdrawn, List<Step> same) {}
}
