package org.jalon.directory;

import org.jalon.directory.Revision.Act;

/** Closes places for good, and reopens them. */
final class Closing {

    private final Ledger ledger;
    private final String decision;

    Closing(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Moved close(PlaceId id, Act act) {
        PlaceLookup found = ledger.lookup(id);
        return switch (found) {
            case PlaceLookup.Published published -> withhold(id, true, act);
            case PlaceLookup.Withdrawn withdrawn ->
                withdrawn.closed() ? new Moved.NothingToDo() : withhold(id, true, act);
            case PlaceLookup.Merged merged -> new Moved.NotPossible(merged);
            case PlaceLookup.Unknown unknown -> new Moved.NotPossible(unknown);
        };
    }

    Moved reopen(PlaceId id, Act act) {
        PlaceLookup found = ledger.lookup(id);
        return switch (found) {
            case PlaceLookup.Published published -> new Moved.NothingToDo();
            case PlaceLookup.Withdrawn withdrawn ->
                withdrawn.closed() ? withhold(id, false, act) : new Moved.NotPossible(withdrawn);
            case PlaceLookup.Merged merged -> new Moved.NotPossible(merged);
            case PlaceLookup.Unknown unknown -> new Moved.NotPossible(unknown);
        };
    }

    private Moved withhold(PlaceId id, boolean closed, Act act) {
        ledger.places().withhold(id, closed);
        return new Moved.Done(ledger.settle(id, new Cause(RecordRef.ofPeople(id), act, decision, Before.NOTHING)));
    }
}
