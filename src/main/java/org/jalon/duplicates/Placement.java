package org.jalon.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Placing;
import org.jalon.directory.RecordRef;

/**
 * Where the records of a run belong, before it is published. Immutable; made by {@link Duplicates#place}.
 */
public final class Placement implements Placing {

    private final String source;
    private final Map<String, Long> marks;
    private final Set<String> fresh;
    private final Map<RecordRef, PlaceId> places;
    private final List<FoundPair> pairs;
    private final int toReview;

    /**
     * @param marks of all records of the run, by id
     * @param fresh keys of those that were compared
     * @param places that records join which were known before
     * @param pairs that were found
     * @param toReview records of the run with something to review
     */
    Placement(
            String source,
            Map<String, Long> marks,
            Set<String> fresh,
            Map<RecordRef, PlaceId> places,
            List<FoundPair> pairs,
            int toReview) {
        this.source = source;
        this.marks = Map.copyOf(marks);
        this.fresh = Set.copyOf(fresh);
        this.places = Map.copyOf(places);
        this.pairs = List.copyOf(pairs);
        this.toReview = toReview;
    }

    @Override
    public Optional<PlaceId> placeOf(RecordRef created) {
        return Optional.ofNullable(places.get(created));
    }

    /** How many rows of the run have at least one pair that a person should see. */
    public int toReview() {
        return toReview;
    }

    String source() {
        return source;
    }

    Map<String, Long> marks() {
        return marks;
    }

    Set<String> fresh() {
        return fresh;
    }

    List<FoundPair> pairs() {
        return pairs;
    }

    /**
     * A pair that was found.
     *
     * @param likeness what the model says of it
     * @param joined whether they are to be one place without asking
     */
    record FoundPair(RecordRef left, RecordRef right, Pair.Likeness likeness, boolean joined) {}
}
