package org.jalon.directory;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Revision.Act;
import org.jalon.directory.RevisionTable.Undoable;
import org.jalon.directory.Undone.Reason;

/** Takes back decisions. */
final class Undoing {

    private final Ledger ledger;
    private final String decision;

    Undoing(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Undone undo(long number) {
        Optional<Undoable> found = ledger.revisions().find(number);
        if (found.isEmpty()) {
            return new Undone.NotPossible(Reason.UNKNOWN);
        }
        Revision revision = found.get().revision();
        PlaceId place = revision.place();
        return switch (revision.act()) {
            case HEARD -> new Undone.NotPossible(Reason.SAID_BY_A_SOURCE);
            case AMENDED, VERIFIED, RESTORED -> unsay(found.get());
            case ADDED -> remove(place);
            case CLOSED -> of(new Closing(ledger, decision).reopen(place, Act.UNDONE));
            case REOPENED -> of(new Closing(ledger, decision).close(place, Act.UNDONE));
            case MERGED -> part(place, number);
            case TOOK_IN ->
                revision.cause().isOfPeople()
                        ? part(new PlaceId(revision.cause().id()), number - 1)
                        : of(new Splitting(ledger, decision).split(revision.cause()));
            case UNMERGED, GAVE_BACK, UNDONE, SPLIT, UNHEARD, WEIGHED -> new Undone.NotPossible(Reason.NOT_UNDOABLE);
        };
    }

    private Undone unsay(Undoable undoable) {
        Revision revision = undoable.revision();
        if (!(ledger.lookup(revision.place()) instanceof PlaceLookup.Published(Place place))) {
            return new Undone.NotPossible(Reason.NOT_PUBLISHED);
        }
        Statements now = ledger.statements(place.id());
        Set<Field> givenBack = givenBack(undoable, place, now);
        Set<Field> changed = new HashSet<>(revision.changes().keySet());
        changed.removeAll(Amendment.UNSAYABLE);
        Set<Field> kept = new HashSet<>(changed);
        kept.removeAll(givenBack);
        boolean verification = revision.at().equals(place.verifiedAt());
        if (kept.equals(changed) && !verification) {
            return new Undone.NotPossible(Reason.CHANGED_SINCE);
        }
        ledger.say(place.id(), without(givenBack, undoable, now));
        if (verification) {
            ledger.takeBackVerification(
                    place.id(), revision.at(), undoable.before().verifiedAt());
        }
        return new Undone.Done(ledger.settle(place.id(), cause(place.id())), kept);
    }

    /** The fields of which what was published before is published again once people no longer say what they said. */
    private Set<Field> givenBack(Undoable undoable, Place place, Statements now) {
        Set<Field> said = undoable.before().said().keySet().stream()
                .filter(field -> now.find(field)
                        .filter(statement ->
                                statement.at().equals(undoable.revision().at()))
                        .isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        Facts without = ledger.merged(place.id(), without(said, undoable, now));
        said.removeIf(field -> field.together().stream().anyMatch(one -> {
            FieldChange change = undoable.revision().changes().get(one);
            return change != null
                    && !Amendment.UNSAYABLE.contains(one)
                    && !(change.after().equals(place.facts().all(one))
                            && change.before().equals(without.all(one)));
        }));
        return said;
    }

    private static Statements without(Set<Field> fields, Undoable undoable, Statements now) {
        Statements statements = now;
        for (Field field : fields) {
            statements = undoable.before().restore(statements, field);
        }
        return statements;
    }

    private Undone remove(PlaceId place) {
        if (!(ledger.lookup(place) instanceof PlaceLookup.Published)) {
            return new Undone.NotPossible(Reason.NOT_PUBLISHED);
        }
        ledger.say(place, Statements.NONE);
        return new Undone.Done(ledger.settle(place, cause(place)), Set.of());
    }

    private Undone part(PlaceId from, long merge) {
        boolean still = ledger.find(from)
                .filter(row -> row.into() != null && row.place().revision() == merge)
                .isPresent();
        return still
                ? of(new Merging(ledger, decision).unmerge(from, Act.UNDONE))
                : new Undone.NotPossible(Reason.CHANGED_SINCE);
    }

    private static Undone of(Moved moved) {
        return switch (moved) {
            case Moved.Done(long revision) -> new Undone.Done(revision, Set.of());
            case Moved.NothingToDo() -> new Undone.NotPossible(Reason.CHANGED_SINCE);
            case Moved.NotPossible(PlaceLookup found) -> new Undone.NotPossible(Reason.CHANGED_SINCE);
        };
    }

    private Cause cause(PlaceId place) {
        return new Cause(RecordRef.ofPeople(place), Act.UNDONE, decision, Before.NOTHING);
    }
}
