package org.jalon.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.KnownRecord;
import org.jalon.directory.Moved;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.directory.Undone;
import org.jalon.storage.Database;

/**
 * What people decide about pairs that are theirs, as {@link Pairs} found them. Each act is one transaction: the directory, the
 * pair and the audit trail change together or not at all, and each can be taken back.
 */
public final class PairDecisions {

    private final Database database;
    private final Directory directory;
    private final PairTable table;
    private final Following following;
    private final AuditTrail audit;
    private final Clock clock;

    PairDecisions(
            Database database,
            Directory directory,
            PairTable table,
            Following following,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.table = table;
        this.following = following;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an act. */
    public enum Result {
        DONE,
        /** In part: some fields stay, because somebody said something else since. */
        PARTLY,
        /** The places are not what they were when the page was made. */
        NOT_POSSIBLE
    }

    /**
     * How two places are joined.
     *
     * @param keepRight whether the place of the right record keeps its address, rather than that of the left one; both lead there
     * @param choices for fields where a person chose, the record whose value is published
     * @param batch what is decided together, empty for a decision of its own
     */
    public record Join(boolean keepRight, Map<Field, RecordRef> choices, String batch) {

        /** By the rules of merging alone; the place that was known first keeps its address. */
        public static Join byRules(boolean keepRight, String batch) {
            return new Join(keepRight, Map.of(), batch);
        }

        public Join {
            choices = Map.copyOf(choices);
        }
    }

    /** They are one place. */
    public Result join(Actor actor, Pair seen, Join how) {
        return act(() -> {
            Pair pair = now(seen);
            PlaceId into = how.keepRight() ? pair.rightPlace() : pair.leftPlace();
            PlaceId from = how.keepRight() ? pair.leftPlace() : pair.rightPlace();
            if (!pair.isOpen() || from.equals(into)) {
                return Result.NOT_POSSIBLE;
            }
            return switch (directory.merge(from, into, how.choices(), actor.decision())) {
                case Moved.Done(long revision) -> {
                    Pair.Decided decided =
                            new Pair.Decided(actor.account().id(), clock.instant(), revision, how.batch());
                    table.decide(pair.in(into, into).decided(PairState.JOINED, decided));
                    following.refresh(List.of(from, into), PairState.OPEN);
                    note(actor, "join", pair);
                    yield Result.DONE;
                }
                case Moved.NothingToDo nothing -> Result.NOT_POSSIBLE;
                case Moved.NotPossible notPossible -> Result.NOT_POSSIBLE;
            };
        });
    }

    /**
     * They are two places, for ever.
     *
     * @param how {@link PairState#DISTINCT} or {@link PairState#SAME_ORGANISATION}
     */
    public Result tellApart(Actor actor, Pair seen, PairState how) {
        if (!how.isApart()) {
            throw new IllegalArgumentException("not apart: " + how);
        }
        return act(() -> {
            Pair pair = now(seen);
            if (!pair.isOpen()) {
                return Result.NOT_POSSIBLE;
            }
            table.decide(pair.decided(how, decided(actor)));
            note(actor, how == PairState.DISTINCT ? "apart" : "sites", pair);
            return Result.DONE;
        });
    }

    /** Takes a decision back: the pair waits again. What a run joined is parted for good, as the next run would join it again. */
    public Result undo(Actor actor, Pair seen) {
        return act(() -> {
            Pair pair = table.find(seen.id()).orElse(seen);
            Pair.Decided decided = pair.decided();
            if (decided == null) {
                return Result.NOT_POSSIBLE;
            }
            if (pair.state().isApart()) {
                table.decide(pair.reopened());
                note(actor, "undo", pair);
                return Result.DONE;
            }
            return decided.revision() > 0 ? part(actor, pair, decided.revision()) : split(actor, pair);
        });
    }

    private Result part(Actor actor, Pair pair, long revision) {
        return switch (directory.undo(revision, actor.decision())) {
            case Undone.Done done -> {
                reopen(pair);
                note(actor, "undo", pair);
                yield done.keptAsLaterChanged().isEmpty() ? Result.DONE : Result.PARTLY;
            }
            case Undone.NotPossible notPossible -> Result.NOT_POSSIBLE;
        };
    }

    /** Both records and all that were settled with them wait again. */
    private void reopen(Pair pair) {
        Map<RecordRef, KnownRecord> known = Remembering.known(directory, List.of(pair.left(), pair.right()));
        Pair again = in(pair, known).reopened();
        table.decide(again);
        following.refresh(List.of(pair.leftPlace(), again.leftPlace(), again.rightPlace()), PairState.OPEN);
    }

    private Result split(Actor actor, Pair pair) {
        return switch (directory.split(pair.right(), actor.decision())) {
            case Moved.Done done -> {
                Map<RecordRef, KnownRecord> known = Remembering.known(directory, List.of(pair.left(), pair.right()));
                Pair parted = in(pair, known);
                table.decide(parted.decided(PairState.DISTINCT, decided(actor)));
                following.refresh(List.of(parted.leftPlace(), parted.rightPlace()), PairState.DISTINCT);
                note(actor, "apart", pair);
                yield Result.DONE;
            }
            case Moved.NothingToDo nothing -> Result.NOT_POSSIBLE;
            case Moved.NotPossible notPossible -> Result.NOT_POSSIBLE;
        };
    }

    private Pair now(Pair seen) {
        following.catchUp();
        return table.find(seen.id()).orElse(seen);
    }

    private static Pair in(Pair pair, Map<RecordRef, KnownRecord> known) {
        KnownRecord left = known.get(pair.left());
        KnownRecord right = known.get(pair.right());
        return left == null || right == null ? pair : pair.in(left.place(), right.place());
    }

    private Pair.Decided decided(Actor actor) {
        return new Pair.Decided(actor.account().id(), clock.instant(), 0, "");
    }

    private Result act(Supplier<Result> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }

    private void note(Actor actor, String act, Pair pair) {
        audit.note(
                actor,
                "duplicates." + act,
                pair.leftPlace().text(),
                Map.of("pair", pair.id().text()));
    }
}
