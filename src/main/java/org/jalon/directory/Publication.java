package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final RunTable runs;
    private final PlaceSteps steps;
    private final Hearing hearing;
    private final Joining joining;
    private final StepTeller teller;
    private int created;
    private int joined;
    private int updated;

    Publication(Database database, Publishing order, long head, Instant now) {
        this.order = order;
        this.now = now;
        source = order.source();
        incoming = new IncomingTable(database);
        records = new RecordTable(database);
        runs = new RunTable(database);
        steps = new PlaceSteps(database, records, head, now);
        PlaceTable places = new PlaceTable(database);
        hearing = new Hearing(source, records, places, now);
        joining = new Joining(order, places, new MergeTable(database), steps);
        teller = new StepTeller(source, order.listener());
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
        runs.begin(order, now, steps.head());
        applyChanges();
        teller.tellRepeated(incoming);
        withdrawGone();
        records.touchSource(source, now);
        runs.finish(order, steps.head());
        runs.forgetBefore(now.minus(RunTable.KEPT_FOR));
        int all = incoming.count();
        incoming.drop();
        return new SourceUpdate.Applied(created, joined, updated, all - created - joined - updated, gone);
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
            apply(hearing.of(page));
        }
    }

    private void apply(Hearing.Heard heard) {
        Map<RecordRef, PlaceId> targets = joining.targets(heard.created(), heard.returned());
        joined += targets.size();
        created += heard.created().size() + heard.returned().size() - targets.size();
        updated += heard.changed().size();
        runs.keepBefore(order, now, heard.before().keySet());
        steps.create(heard.created(), order.decision());
        records.write(heard.created());
        records.write(heard.returned());
        records.write(heard.changed());
        records.write(heard.repeated());
        List<RecordTable.Heard> fresh = Stream.concat(heard.created().stream(), heard.returned().stream())
                .toList();
        runs.keepJoins(order, fresh, joining.join(fresh, targets));
        Map<PlaceId, Cause> affected = new LinkedHashMap<>();
        Stream.concat(heard.returned().stream(), heard.changed().stream())
                .filter(record -> !targets.containsKey(record.ref()))
                .forEach(record -> affected.put(record.place(), cause(record.ref())));
        steps.settle(affected);
        teller.tell(heard, targets);
    }

    private void withdrawGone() {
        for (List<RecordRef> page = incoming.gone(source, BATCH);
                !page.isEmpty();
                page = incoming.gone(source, BATCH)) {
            List<KnownRecord> gone =
                    records.find(source, page.stream().map(RecordRef::id).toList());
            Map<PlaceId, Cause> affected = new LinkedHashMap<>();
            gone.forEach(record -> affected.put(record.place(), cause(record.ref())));
            runs.keepBefore(order, now, page);
            records.withdraw(page, now);
            steps.settle(affected);
            teller.tellGone(gone);
        }
    }

    private Cause cause(RecordRef record) {
        return Cause.heard(record, order.decision());
    }
}
