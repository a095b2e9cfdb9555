package org.jalon.care.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.directory.Completeness;
import org.jalon.directory.Facts;
import org.jalon.directory.Freshness;
import org.jalon.directory.NeededFact;

/**
 * How good a sheet is. Completeness, freshness and verification stay apart: a full sheet may be old, and a fresh one wrong.
 *
 * @param completeness what it says of what people need
 * @param freshness until when it can be trusted
 * @param toVerify whether that day has come
 * @param verification who last said that it is right
 */
public record Quality(Completeness completeness, Freshness freshness, boolean toVerify, Verification verification) {

    /** The quality of what is published of a place. Pure. */
    public static Quality of(Facts facts, Freshness freshness, LocalDate today, Verification verification) {
        return new Quality(Completeness.of(facts), freshness, freshness.isToVerify(today), verification);
    }

    /** What would help people most now. */
    public sealed interface NextStep {

        /** To say whether all of it is still right. */
        record Verify() implements NextStep {}

        /** To say something that is missing. */
        record Add(NeededFact need) implements NextStep {}
    }

    /** What would help people most; empty when nothing presses. A sheet that may be wrong comes before one that is short. */
    public Optional<NextStep> next() {
        if (toVerify) {
            return Optional.of(new NextStep.Verify());
        }
        return completeness.missing().stream().findFirst().map(NextStep.Add::new);
    }
}
