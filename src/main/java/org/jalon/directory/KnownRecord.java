package org.jalon.directory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an origin says of a place, as the directory keeps it.
 *
 * @param ref the source and the id it gave
 * @param place that it belongs to
 * @param facts as Jalon reads them
 * @param saidAt since when it says so of a field, where that is not since {@code firstSeenAt}; a field that is here and
 *     not in the facts is said to be none, which only people do
 * @param raw the row as the source wrote it last, as a JSON object of texts
 * @param issues what is doubtful in it
 * @param founding whether people added the place by it
 * @param firstSeenAt when the source first had it
 * @param changedAt when its facts last changed
 * @param seenAt when the source last had it
 * @param withdrawnAt when the source was found not to have it any more, absent while it has it
 * @param verifiedAt when a person found right what it said of a field; it may have said something else since
 */
public record KnownRecord(
        RecordRef ref,
        PlaceId place,
        Facts facts,
        Map<Field, Instant> saidAt,
        String raw,
        List<RecordIssue> issues,
        boolean founding,
        Instant firstSeenAt,
        Instant changedAt,
        Instant seenAt,
        @Nullable Instant withdrawnAt,
        Map<Field, Instant> verifiedAt) {

    public KnownRecord {
        saidAt = Map.copyOf(saidAt);
        issues = List.copyOf(issues);
        verifiedAt = Map.copyOf(verifiedAt);
    }

    public boolean isLive() {
        return withdrawnAt == null;
    }

    public Optional<Instant> withdrawal() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Since when it says what it says of a field; empty when it says nothing of it. */
    public Optional<Instant> since(Field field) {
        Instant since = saidAt.get(field);
        if (since != null) {
            return Optional.of(since);
        }
        return facts.all(field).isEmpty() ? Optional.empty() : Optional.of(firstSeenAt);
    }

    /** When a person found right what it says of a field; empty when nobody did since it says so. */
    Optional<Instant> verification(Field field) {
        Instant at = verifiedAt.get(field);
        return since(field).filter(since -> at != null && !at.isBefore(since)).map(since -> Objects.requireNonNull(at));
    }

    /** Whether a place is published because of it: corrections by people do not keep alone what no source has. */
    boolean sustains() {
        return isLive() && (founding || !ref.isOfPeople());
    }

    /** The {@link #saidAt} of the same record when it says this now: what it repeats keeps its date. */
    Map<Field, Instant> datesOf(Facts now, Instant at) {
        Map<Field, Instant> dates = new EnumMap<>(Field.class);
        now.values().keySet().forEach(field -> {
            boolean repeated =
                    field.together().stream().allMatch(one -> now.all(one).equals(facts.all(one)));
            Instant since = repeated ? saidAt.get(field) : at;
            if (since != null) {
                dates.put(field, since);
            }
        });
        return dates;
    }
}
