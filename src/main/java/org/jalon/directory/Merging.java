package org.jalon.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.MergeTable.Join;
import org.jalon.directory.Revision.Act;
import org.jalon.directory.RevisionTable.Undoable;
import org.jspecify.annotations.Nullable;

/** Makes one place of two, and two of one again. */
final class Merging {

    private final Ledger ledger;
    private final String decision;

    Merging(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Moved merge(PlaceId from, PlaceId into, Map<Field, RecordRef> choices) {
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
            case PlaceLookup.Published(Place place) -> merge(place, taking, choices);
            case PlaceLookup.Withdrawn withdrawn -> merge(withdrawn.lastKnown(), taking, choices);
            case PlaceLookup.Merged merged -> new Moved.NotPossible(merged);
            case PlaceLookup.Unknown unknown -> new Moved.NotPossible(unknown);
        };
    }

    Moved unmerge(PlaceId from, Act act) {
        Optional<PlaceTable.Row> row = ledger.find(from);
        if (row.isEmpty()) {
            return new Moved.NotPossible(new PlaceLookup.Unknown());
        }
        PlaceId into = row.get().into();
        if (into == null) {
            return new Moved.NothingToDo();
        }
        Place place = row.get().place();
        PlaceId holder = end(from);
        ledger.merges().giveBack(List.of(new Join(from, holder)));
        ledger.places().part(List.of(from));
        takeBackChoices(place, into);
        if (holder.equals(into)) {
            takeBackVerification(place, holder);
        }
        long revision = ledger.settle(from, cause(from, act, null));
        ledger.settle(holder, cause(from, Act.GAVE_BACK, null));
        return new Moved.Done(revision);
    }

    private Moved merge(Place from, Place into, Map<Field, RecordRef> choices) {
        Map<Field, Statement> chosen = chosen(from.id(), into.id(), choices);
        Statements said = ledger.statements(into.id());
        ledger.merges().move(List.of(new Join(from.id(), into.id())));
        long revision = ledger.merge(from, into.id(), cause(from.id(), Act.MERGED, into.verifiedAt()));
        from.verification()
                .filter(at -> into.verification().filter(at::isBefore).isEmpty())
                .ifPresent(at -> ledger.verify(into.id(), at));
        if (!chosen.isEmpty()) {
            ledger.say(into.id(), said.with(chosen));
        }
        Before before = Before.of(said, chosen.keySet(), into.verifiedAt());
        ledger.settle(into.id(), new Cause(RecordRef.ofPeople(from.id()), Act.TOOK_IN, decision, before));
        return new Moved.Done(revision);
    }

    private Map<Field, Statement> chosen(PlaceId from, PlaceId into, Map<Field, RecordRef> choices) {
        List<KnownRecord> records =
                Stream.of(from, into).map(ledger::records).flatMap(List::stream).toList();
        return Choices.read(choices, records, ledger.now());
    }

    /** What somebody chose for both was not meant for one. */
    private void takeBackChoices(Place from, PlaceId into) {
        Optional<Undoable> merge = ledger.revisions()
                .find(from.revision() + 1)
                .filter(step -> step.revision().act() == Act.TOOK_IN
                        && step.revision().place().equals(into));
        if (merge.isEmpty()) {
            return;
        }
        Statements before = ledger.statements(into);
        Statements after = before;
        for (Field field : merge.get().before().said().keySet()) {
            boolean still = before.find(field)
                    .filter(said -> said.at().equals(merge.get().revision().at()))
                    .isPresent();
            after = still ? merge.get().before().restore(after, field) : after;
        }
        if (!after.equals(before)) {
            ledger.say(into, after);
        }
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
