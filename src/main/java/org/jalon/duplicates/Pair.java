package org.jalon.duplicates;

import java.time.Instant;
import java.util.List;
import org.jalon.directory.PlaceId;
import org.jalon.directory.RecordRef;
import org.jalon.matching.Decision;
import org.jalon.matching.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Two records that are, or may be, one place.
 *
 * @param id of the pair
 * @param left the one record
 * @param right the other, after the first in the order of keys
 * @param leftPlace that the one belongs to
 * @param rightPlace that the other belongs to; of a pair that is joined, the same
 * @param likeness what the model made of it when it was found
 * @param state what was decided
 * @param run of the source that brought it; empty where it was looked for
 * @param foundAt when it was found
 * @param decided by whom and when; null while it is open
 */
public record Pair(
        PairId id,
        RecordRef left,
        RecordRef right,
        PlaceId leftPlace,
        PlaceId rightPlace,
        Likeness likeness,
        PairState state,
        String run,
        Instant foundAt,
        @Nullable Decided decided) {

    /**
     * What the model said.
     *
     * @param score probability of one place
     * @param decision never {@link Decision#DIFFERENT}
     * @param reasons what counted, that which counted most first
     */
    public record Likeness(double score, Decision decision, List<Reason> reasons) {

        public Likeness {
            reasons = List.copyOf(reasons);
        }

        public boolean isCertain() {
            return decision == Decision.SAME;
        }
    }

    /**
     * Who decided.
     *
     * @param by an account; empty for a run of a source
     * @param at when
     * @param revision that joined the places; 0 for none
     * @param batch what was decided together; empty for a decision of its own
     */
    public record Decided(String by, Instant at, long revision, String batch) {}

    /** The same with what was decided of it. */
    public Pair decided(PairState now, Decided how) {
        return new Pair(id, left, right, leftPlace, rightPlace, likeness, now, run, foundAt, how);
    }

    /** The same, to be decided again. */
    public Pair reopened() {
        return new Pair(id, left, right, leftPlace, rightPlace, likeness, PairState.OPEN, run, foundAt, null);
    }

    /** The same with the places that its records belong to now. */
    public Pair in(PlaceId leftNow, PlaceId rightNow) {
        return new Pair(id, left, right, leftNow, rightNow, likeness, state, run, foundAt, decided);
    }

    public boolean isOpen() {
        return state == PairState.OPEN;
    }
}
