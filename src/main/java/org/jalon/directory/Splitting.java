package org.jalon.directory;

import java.util.List;
import java.util.Optional;
import org.jalon.directory.Revision.Act;

/** Has a record leave the place that it was joined to. */
final class Splitting {

    private final Ledger ledger;
    private final String decision;

    Splitting(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Moved split(RecordRef ref) {
        if (ref.isOfPeople()) {
            throw new IllegalArgumentException("what people say is of the place that they speak of");
        }
        Optional<KnownRecord> found = ledger.record(ref);
        if (found.isEmpty()) {
            return new Moved.NotPossible(new PlaceLookup.Unknown());
        }
        KnownRecord record = found.get();
        List<KnownRecord> others = ledger.records(record.place()).stream()
                .filter(other -> !other.ref().equals(ref) && other.sustains())
                .toList();
        if (!record.isLive() || others.isEmpty()) {
            return new Moved.NothingToDo();
        }
        return ledger.merges().broughtAlone(ref).stream()
                .filter(home -> ledger.lookup(home).equals(new PlaceLookup.Merged(record.place())))
                .findFirst()
                .map(home -> new Merging(ledger, decision).unmerge(home, Act.UNMERGED))
                .orElseGet(() -> leave(record));
    }

    /** It founded the place, or came with others: it makes a new one, and the others keep theirs. */
    private Moved leave(KnownRecord record) {
        PlaceId place = NewIds.fresh(ledger.places());
        Cause cause = new Cause(record.ref(), Act.SPLIT, decision, Before.NOTHING);
        long revision = ledger.leave(record, place, cause);
        ledger.settle(record.place(), new Cause(record.ref(), Act.GAVE_BACK, decision, Before.NOTHING));
        return new Moved.Done(revision);
    }
}
