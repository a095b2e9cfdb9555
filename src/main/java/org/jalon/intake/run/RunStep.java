package org.jalon.intake.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.FieldChange;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.Severity;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, or would do, with a row of its file, or with a record that is no longer in it.
 *
 * @param row number from 1, 0 for what is no longer in the file
 * @param recordId that the source gave, may be empty for rows that were rejected
 * @param name of the place
 * @param kind of step
 * @param rejection slug of the reason why the row was rejected, else empty
 * @param placeId of the place that it belongs to, empty in a preview of what is new
 * @param at where it is, null when unknown
 * @param changes of what the record says, by field
 * @param issues what is doubtful in the row
 * @param raw the row as its source wrote it, a JSON object of texts; empty for rows without a problem
 */
public record RunStep(
        long row,
        String recordId,
        String name,
        Kind kind,
        String rejection,
        String placeId,
        @Nullable LatLon at,
        Map<Field, FieldChange> changes,
        List<RecordIssue> issues,
        String raw) {

    /** What became of a row or record. */
    public enum Kind {
        CREATED,
        JOINED,
        RETURNED,
        CHANGED,
        SAME,
        GONE,
        REJECTED;

        /** As addresses and messages write it: {@code created}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads a slug. */
        public static Optional<Kind> parse(String slug) {
            for (Kind kind : values()) {
                if (kind.slug().equals(slug)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public RunStep {
        changes = Map.copyOf(changes);
        issues = List.copyOf(issues);
    }

    /** Whether its owner should mend something in it: what could only be better is no problem. */
    public boolean hasProblem() {
        return kind == Kind.REJECTED || !problems(issues).isEmpty();
    }

    /** Those issues that are more than hints. */
    public static List<RecordIssue> problems(List<RecordIssue> issues) {
        return issues.stream()
                .filter(issue -> issue.code().severity() != Severity.HINT)
                .toList();
    }
}
