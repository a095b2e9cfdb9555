package org.jalon.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.directory.MergeTable.Join;
import org.jalon.directory.Revision.Act;
import org.jspecify.annotations.Nullable;

/** Makes one place of two, and two of one again. */
final class Merging {

    private final Ledger ledger;
    private final String decision;

    Merging(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Moved merge(PlaceId from, PlaceId into) {
        PlaceId end = end(into);
        if (end(from).equals(end)) {
            return ledger.find(from).isPresent() ? new Moved.NothingToDo() : new Moved.NotPossible(ledger.lookup(from));
        }
        PlaceLookup target = ledger.lookup(end);
        if (!(target instanceof PlaceLookup.Published(Place taking))) {
            return new Moved.NotPossible(target);
        }
        PlaceLookup found = ledger.lookup(from);
        return switch (found) {
            case PlaceLookup.Published(Place place) -> merge(place, taking);
            case PlaceLookup.Withdrawn withdrawn -> merge(withdrawn.lastKnown(), taking);
            case PlaceLookup.Merged merged -> new Moved.NotPossible(merged);
            case PlaceLookup.Unknown unknown -> new Moved.NotPossible(unknown);
        };
    }

    Moved unmerge(PlaceId from, Act act) {
        Optional<PlaceTable.Row> row = ledger.find(from);
        if (row.isEmpty()) {
            return new Moved.NotPossible(new PlaceLookup.Unknown());
        }
        if (row.get().into() == null) {
            return new Moved.NothingToDo();
        }
        Place place = row.get().place();
        PlaceId holder = end(from);
        ledger.merges().giveBack(List.of(new Join(from, holder)));
        ledger.places().part(List.of(from));
        if (holder.equals(row.get().into())) {
            takeBackVerification(place, holder);
        }
        long revision = ledger.settle(from, cause(from, act, null));
        ledger.settle(holder, cause(from, Act.GAVE_BACK, null));
        return new Moved.Done(revision);
    }

    private Moved merge(Place from, Place into) {
        ledger.merges().move(List.of(new Join(from.id(), into.id())));
        long revision = ledger.merge(from, into.id(), cause(from.id(), Act.MERGED, into.verifiedAt()));
        from.verification()
                .filter(at -> into.verification().filter(at::isBefore).isEmpty())
                .ifPresent(at -> ledger.verify(into.id(), at));
        ledger.settle(into.id(), cause(from.id(), Act.TOOK_IN, into.verifiedAt()));
        return new Moved.Done(revision);
    }

    /** The place that took it in keeps the day on which it was verified itself. */
    private void takeBackVerification(Place from, PlaceId holder) {
        Instant brought = from.verifiedAt();
        boolean still = ledger.find(holder)
                .filter(row -> Objects.equals(row.place().verifiedAt(), brought))
                .isPresent();
        if (brought != null && still) {
            ledger.revisions()
                    .find(from.revision())
                    .ifPresent(merge -> ledger.verify(holder, merge.before().verifiedAt()));
        }
    }

    private PlaceId end(PlaceId id) {
        return ledger.lookup(id) instanceof PlaceLookup.Merged(PlaceId into) ? into : id;
    }

    private Cause cause(PlaceId from, Act act, @Nullable Instant verifiedAt) {
        return new Cause(RecordRef.ofPeople(from), act, decision, new Before(Map.of(), verifiedAt));
    }
}
