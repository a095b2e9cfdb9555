package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.IncomingTable.Incoming;
import org.jalon.directory.IncomingTable.Said;
import org.jalon.storage.Database;

/** One run of a source, inside one transaction: hear all that it says, then apply what is new. Memory does not grow with it. */
final class Publication {

    /** Rows that are read and written together. */
    static final int BATCH = 500;

    private final Publishing order;
    private final String source;
    private final Instant now;
    private final IncomingTable incoming;
    private final RecordTable records;
    private final PlaceSteps steps;
    private final Hearing hearing;
    private int created;
    private int updated;

    Publication(Database database, Publishing order, long head, Instant now) {
        this.order = order;
        source = order.source();
        this.now = now;
        incoming = new IncomingTable(database);
        records = new RecordTable(database);
        steps = new PlaceSteps(database, records, head, now);
        hearing = new Hearing(source, records, new PlaceTable(database), now);
    }

    SourceUpdate run(Iterator<OriginRecord> said) {
        incoming.create();
        hear(said);
        int known = incoming.known(source);
        int gone = incoming.goneCount(source);
        if (!order.acceptRemovals() && gone * 5L > known) {
            return new SourceUpdate.TooManyGone(gone, known);
        }
        records.registerSource(source, now);
        applyChanges();
        tellRepeated();
        withdrawGone();
        records.touchSource(source, now);
        int all = incoming.count();
        incoming.drop();
        return new SourceUpdate.Applied(created, 0, updated, all - created - updated, gone);
    }

    /** The newest revision after the run. */
    long head() {
        return steps.head();
    }

    private void hear(Iterator<OriginRecord> said) {
        Map<String, OriginRecord> batch = new LinkedHashMap<>();
        while (said.hasNext()) {
            OriginRecord record = said.next();
            if (!record.ref().source().equals(source)) {
                throw new IllegalArgumentException("a record of " + record.ref().source() + " in a run of " + source);
            }
            batch.put(record.ref().id(), record);
            if (batch.size() == BATCH || !said.hasNext()) {
                keep(batch);
                batch.clear();
            }
        }
    }

    private void keep(Map<String, OriginRecord> batch) {
        Map<String, String> before = records.fingerprints(source, batch.keySet());
        List<Incoming> rows = new ArrayList<>(batch.size());
        batch.forEach((id, record) -> {
            Said said = Said.of(record);
            boolean same = said.fingerprint().equals(before.get(id));
            rows.add(new Incoming(id, same ? null : said));
        });
        incoming.put(rows);
    }

    private void applyChanges() {
        String after = "";
        for (List<Incoming> page = incoming.toApply(after, BATCH);
                !page.isEmpty();
                page = incoming.toApply(after, BATCH)) {
            after = page.getLast().id();
            Hearing.Heard heard = hearing.of(page);
            created += heard.created().size() + heard.returned().size();
            updated += heard.changed().size();
            steps.create(heard.created(), order.decision());
            records.write(heard.created());
            records.write(heard.returned());
            records.write(heard.changed());
            records.write(heard.repeated());
            Map<PlaceId, Cause> affected = new LinkedHashMap<>();
            heard.returned().forEach(record -> affected.put(record.place(), cause(record.ref())));
            heard.changed().forEach(record -> affected.put(record.place(), cause(record.ref())));
            steps.settle(affected);
            tell(heard.created(), RecordStep.Kind.CREATED, heard.before());
            tell(heard.returned(), RecordStep.Kind.RETURNED, heard.before());
            tell(heard.changed(), RecordStep.Kind.CHANGED, heard.before());
            tell(heard.repeated(), RecordStep.Kind.REPEATED, heard.before());
        }
    }

    /** Those that said the same as before are counted only, unless somebody wants to know which they are. */
    private void tellRepeated() {
        if (order.listener() == Publishing.NOBODY) {
            return;
        }
        String after = "";
        for (Map<String, PlaceId> page = incoming.repeated(source, after, BATCH);
                !page.isEmpty();
                page = incoming.repeated(source, after, BATCH)) {
            for (Map.Entry<String, PlaceId> one : page.entrySet()) {
                after = one.getKey();
                RecordRef record = new RecordRef(source, after);
                order.listener().accept(new RecordStep(record, RecordStep.Kind.REPEATED, one.getValue(), Map.of()));
            }
        }
    }

    private void tell(List<RecordTable.Heard> heard, RecordStep.Kind kind, Map<RecordRef, Facts> before) {
        for (RecordTable.Heard record : heard) {
            Facts known = kind == RecordStep.Kind.RETURNED ? Facts.NONE : before.getOrDefault(record.ref(), Facts.NONE);
            order.listener().accept(RecordStep.of(record.ref(), kind, record.place(), known, record.facts()));
        }
    }

    private Cause cause(RecordRef record) {
        return Cause.heard(record, order.decision());
    }

    private void withdrawGone() {
        for (List<RecordRef> page = incoming.gone(source, BATCH);
                !page.isEmpty();
                page = incoming.gone(source, BATCH)) {
            Map<PlaceId, Cause> affected = new LinkedHashMap<>();
            List<KnownRecord> gone =
                    records.find(source, page.stream().map(RecordRef::id).toList());
            gone.forEach(record -> affected.put(record.place(), cause(record.ref())));
            records.withdraw(page, now);
            steps.settle(affected);
            gone.forEach(record -> order.listener()
                    .accept(RecordStep.of(
                            record.ref(), RecordStep.Kind.GONE, record.place(), record.facts(), Facts.NONE)));
        }
    }
}
