package org.jalon.intake.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.intake.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * A run of a source, as it is kept.
 *
 * @param order what it was to do
 * @param orderedAt when it was ordered
 * @param startedAt when it began, null while it waits
 * @param finishedAt when it ended, null before
 * @param outcome how it ended
 * @param shrunk whether it was refused because too much would have gone
 * @param message why it did not do what it was to do, in French; empty when it did
 * @param fingerprint of its file, SHA-256 in hexadecimal digits; empty when it was not read
 * @param head newest revision of the directory when it ended
 * @param report what it found and did; all 0 before
 * @param undoneAt when it was taken back, null when it was not
 */
public record Run(
        RunOrder order,
        Instant orderedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        RunOutcome outcome,
        boolean shrunk,
        String message,
        String fingerprint,
        long head,
        ImportReport report,
        @Nullable Instant undoneAt) {

    public String id() {
        return order.id();
    }

    public String source() {
        return order.source();
    }

    /** How long it took, or has taken so far; empty while it waits. */
    public Optional<Duration> lasted(Instant now) {
        return Optional.ofNullable(startedAt)
                .map(start -> Duration.between(start, finishedAt == null ? now : finishedAt));
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Whether what it did is published: it was done, for good, and not taken back. */
    public boolean isPublished() {
        return !order.isPreview() && outcome == RunOutcome.DONE && !isUndone();
    }
}
