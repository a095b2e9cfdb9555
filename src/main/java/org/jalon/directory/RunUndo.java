package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.directory.MergeTable.Join;
import org.jalon.directory.Revision.Act;
import org.jalon.directory.RunTable.Run;
import org.jalon.storage.Database;

/** Takes back a run of a source, inside one transaction, page by page: memory does not grow with the run. */
final class RunUndo {

    private final Run run;
    private final String decision;
    private final Instant now;
    private final RunTable runs;
    private final BeforeTable before;
    private final RecordTable records;
    private final PlaceTable places;
    private final MergeTable merges;
    private final RevisionTable revisions;
    private final PlaceSteps steps;
    private final Set<PlaceId> decidedSince = new HashSet<>();
    private int changed;

    RunUndo(Database database, Run run, long head, Instant now) {
        this.run = run;
        this.now = now;
        decision = Publishing.UNDO_RUN + run.id();
        runs = new RunTable(database);
        before = new BeforeTable(database, run);
        records = new RecordTable(database);
        places = new PlaceTable(database);
        merges = new MergeTable(database);
        revisions = new RevisionTable(database);
        steps = new PlaceSteps(database, records, head, now);
    }

    RunUndone undo() {
        giveBackAndRestore();
        withdrawBrought();
        Optional.ofNullable(run.seenBefore()).ifPresent(seen -> records.touchSource(run.source(), seen));
        runs.undone(run, now);
        return new RunUndone.Done(changed, decidedSince);
    }

    /** The newest revision after it. */
    long head() {
        return steps.head();
    }

    /** Records that joined places leave them, and all say again what they said before. */
    private void giveBackAndRestore() {
        String after = "";
        for (List<BeforeTable.Entry> page = before.page(after); !page.isEmpty(); page = before.page(after)) {
            after = page.getLast().record().id();
            List<Join> joins = standing(page);
            merges.giveBack(joins);
            places.part(joins.stream().map(Join::from).toList());
            before.restore(page);
            withdraw(page.stream()
                    .filter(entry -> !entry.wasKnown())
                    .map(BeforeTable.Entry::record)
                    .toList());
            settle(find(page), joins);
        }
    }

    private void withdrawBrought() {
        String after = "";
        for (List<RecordRef> page = before.brought(after); !page.isEmpty(); page = before.brought(after)) {
            after = page.getLast().id();
            withdraw(page);
            settle(records.find(run.source(), page.stream().map(RecordRef::id).toList()), List.of());
        }
    }

    private void withdraw(List<RecordRef> refs) {
        records.withdraw(refs, now);
    }

    /** The joins of the run that nobody parted or made again since: from the place that a record made, into who has it now. */
    private List<Join> standing(List<BeforeTable.Entry> page) {
        List<BeforeTable.Entry> joined =
                page.stream().filter(BeforeTable.Entry::hasJoined).toList();
        Map<RecordRef, PlaceId> holders =
                find(joined).stream().collect(Collectors.toMap(KnownRecord::ref, KnownRecord::place));
        Map<PlaceId, PlaceTable.Row> homes =
                places
                        .find(joined.stream()
                                .map(entry -> entry.joinedFrom().text())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(row -> row.place().id(), Function.identity()));
        List<Join> standing = new ArrayList<>();
        for (BeforeTable.Entry entry : joined) {
            PlaceTable.Row home = homes.get(entry.joinedFrom());
            PlaceId holder = holders.get(entry.record());
            if (home != null
                    && holder != null
                    && home.into() != null
                    && home.place().revision() == entry.joinedBy()) {
                standing.add(new Join(entry.joinedFrom(), holder));
            }
        }
        return standing;
    }

    private void settle(List<KnownRecord> touched, List<Join> parted) {
        Map<PlaceId, PlaceId> holders = new HashMap<>();
        parted.forEach(join -> holders.put(join.from(), join.into()));
        Map<PlaceId, Cause> affected = new LinkedHashMap<>();
        for (KnownRecord record : touched) {
            PlaceId holder = holders.get(record.place());
            affected.put(record.place(), cause(record.ref(), holder == null ? Act.UNHEARD : Act.UNMERGED));
            if (holder != null) {
                affected.putIfAbsent(holder, cause(record.ref(), Act.GAVE_BACK));
            }
        }
        decidedSince.addAll(revisions.decidedSince(affected.keySet(), run.head()));
        changed += steps.settle(affected);
    }

    private List<KnownRecord> find(List<BeforeTable.Entry> entries) {
        return records.find(
                run.source(), entries.stream().map(entry -> entry.record().id()).toList());
    }

    private Cause cause(RecordRef record, Act act) {
        return new Cause(record, act, decision, Before.NOTHING);
    }
}
