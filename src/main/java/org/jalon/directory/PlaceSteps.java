package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.directory.PlaceChange.Kind;
import org.jalon.storage.Database;

/** Makes places follow their records, one revision for each that changes. */
final class PlaceSteps {

    private final PlaceTable places;
    private final RevisionTable revisions;
    private final RecordTable records;
    private final Instant now;
    private long head;

    PlaceSteps(Database database, RecordTable records, long head, Instant now) {
        this.records = records;
        this.head = head;
        this.now = now;
        places = new PlaceTable(database);
        revisions = new RevisionTable(database);
    }

    long head() {
        return head;
    }

    /** Makes a place of each record. */
    void create(List<RecordTable.Heard> heard) {
        List<Step> created = heard.stream()
                .map(record -> {
                    MergedFacts merged = MergedFacts.of(List.of(record.known()));
                    return step(record.place(), Kind.CREATED, record.ref(), merged, merged.changesFrom(Facts.NONE));
                })
                .toList();
        places.insert(created);
        revisions.append(created);
    }

    /**
     * Brings places up to date with their records as they are stored now.
     *
     * @param affected the places, and the record that made each change
     */
    void settle(Map<PlaceId, RecordRef> affected) {
        if (affected.isEmpty()) {
            return;
        }
        List<String> ids = affected.keySet().stream().map(PlaceId::text).toList();
        Map<PlaceId, List<KnownRecord>> live = records.ofPlaces(ids).stream()
                .filter(KnownRecord::isLive)
                .collect(Collectors.groupingBy(KnownRecord::place));
        List<Step> published = new ArrayList<>();
        List<Step> withdrawn = new ArrayList<>();
        List<Step> same = new ArrayList<>();
        for (PlaceTable.Row row : places.find(ids)) {
            Place place = row.place();
            RecordRef cause = affected.getOrDefault(place.id(), place.records().getFirst());
            List<KnownRecord> made = live.getOrDefault(place.id(), List.of());
            if (made.isEmpty()) {
                MergedFacts last = new MergedFacts(place.facts(), place.origins(), place.records());
                withdrawn.add(step(place.id(), Kind.REMOVED, cause, last, Map.of()));
                continue;
            }
            MergedFacts merged = MergedFacts.of(made);
            Map<Field, FieldChange> changes = merged.changesFrom(place.facts());
            if (!row.isPublished() || !changes.isEmpty()) {
                Kind kind = row.isPublished() ? Kind.UPDATED : Kind.CREATED;
                published.add(step(place.id(), kind, cause, merged, changes));
            } else if (!merged.records().equals(place.records())) {
                // Said by other records than before, but the same: nothing to tell anybody.
                same.add(new Step(
                        place.revision(), place.id(), Kind.UPDATED, place.changedAt(), cause, merged, changes));
            }
        }
        places.update(same);
        places.update(published);
        places.withdraw(withdrawn);
        revisions.append(published);
        revisions.append(withdrawn);
    }

    private Step step(PlaceId place, Kind kind, RecordRef cause, MergedFacts merged, Map<Field, FieldChange> changes) {
        return new Step(++head, place, kind, now, cause, merged, changes);
    }
}
