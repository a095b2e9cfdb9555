package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.directory.IncomingTable.Incoming;
import org.jalon.directory.IncomingTable.Said;

/** Tells what the records of a run mean beside what the directory already knows of them. */
final class Hearing {

    private final String source;
    private final RecordTable records;
    private final PlaceTable places;
    private final Instant now;

    Hearing(String source, RecordTable records, PlaceTable places, Instant now) {
        this.source = source;
        this.records = records;
        this.places = places;
        this.now = now;
    }

    Heard of(List<Incoming> page) {
        Map<String, KnownRecord> known = records
                .find(source, page.stream().map(Incoming::id).toList())
                .stream()
                .collect(Collectors.toMap(record -> record.ref().id(), Function.identity()));
        Map<RecordRef, PlaceId> newIds = NewIds.of(
                page.stream()
                        .filter(incoming -> !known.containsKey(incoming.id()))
                        .map(incoming -> new RecordRef(source, incoming.id()))
                        .toList(),
                places);
        Heard heard =
                new Heard(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Incoming incoming : page) {
            Optional<KnownRecord> before = Optional.ofNullable(known.get(incoming.id()));
            RecordTable.Heard now = read(incoming, before, newIds);
            heard.kindOf(now, before).add(now);
            before.ifPresent(record -> heard.before().put(record.ref(), record.facts()));
        }
        return heard;
    }

    private RecordTable.Heard read(Incoming incoming, Optional<KnownRecord> before, Map<RecordRef, PlaceId> newIds) {
        RecordRef ref = new RecordRef(source, incoming.id());
        Said said = Objects.requireNonNull(incoming.said());
        Facts heard = DirectoryJson.facts(said.facts());
        Facts facts = before.map(record -> withTopics(heard, record.facts())).orElse(heard);
        boolean same = before.filter(KnownRecord::isLive)
                .filter(record -> record.facts().equals(facts))
                .isPresent();
        return new RecordTable.Heard(
                ref,
                before.map(KnownRecord::place).orElseGet(() -> newId(newIds, ref)),
                facts,
                before.map(record -> record.datesOf(facts, now)).orElse(Map.of()),
                said.raw(),
                DirectoryJson.issues(said.issues()),
                said.fingerprint(),
                false,
                now,
                same ? before.orElseThrow().changedAt() : now);
    }

    /**
     * The standard of 2024 cannot say the topics: a record that comes back through it, with the same services, has not
     * lost them.
     */
    private static Facts withTopics(Facts heard, Facts known) {
        boolean silent = heard.all(Field.TOPICS).isEmpty();
        boolean sameServices =
                new HashSet<>(heard.all(Field.SERVICES)).equals(new HashSet<>(known.all(Field.SERVICES)));
        return silent && sameServices ? heard.with(Field.TOPICS, known.all(Field.TOPICS)) : heard;
    }

    private static PlaceId newId(Map<RecordRef, PlaceId> newIds, RecordRef ref) {
        PlaceId id = newIds.get(ref);
        if (id == null) {
            throw new IllegalStateException("no id was made for " + ref);
        }
        return id;
    }

    /**
     * Records by what they mean.
     *
     * @param created never heard before
     * @param returned withdrawn once
     * @param changed with other facts
     * @param repeated with the same facts, though the row or its issues may differ
     * @param before what was known of those that are not new
     */
    record Heard(
            List<RecordTable.Heard> created,
            List<RecordTable.Heard> returned,
            List<RecordTable.Heard> changed,
            List<RecordTable.Heard> repeated,
            Map<RecordRef, Facts> before) {

        private List<RecordTable.Heard> kindOf(RecordTable.Heard now, Optional<KnownRecord> before) {
            if (before.isEmpty()) {
                return created;
            }
            if (!before.get().isLive()) {
                return returned;
            }
            return before.get().facts().equals(now.facts()) ? repeated : changed;
        }
    }
}
