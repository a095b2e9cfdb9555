package org.jalon.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an origin says of a place, as the directory keeps it.
 *
 * @param ref the source and the id it gave
 * @param place that it belongs to
 * @param facts as Jalon reads them
 * @param raw the row as the source wrote it last, as a JSON object of texts
 * @param issues what is doubtful in it
 * @param firstSeenAt when the source first had it
 * @param changedAt when its facts last changed
 * @param seenAt when the source last had it
 * @param withdrawnAt when the source was found not to have it any more, absent while it has it
 */
public record KnownRecord(
        RecordRef ref,
        PlaceId place,
        Facts facts,
        String raw,
        List<RecordIssue> issues,
        Instant firstSeenAt,
        Instant changedAt,
        Instant seenAt,
        @Nullable Instant withdrawnAt) {

    public KnownRecord {
        issues = List.copyOf(issues);
    }

    public boolean isLive() {
        return withdrawnAt == null;
    }

    public Optional<Instant> withdrawal() {
        return Optional.ofNullable(withdrawnAt);
    }
}
