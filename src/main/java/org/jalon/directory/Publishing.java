package org.jalon.directory;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * How all that a source says now is to be published.
 *
 * @param source name of the source; not {@link RecordRef#PEOPLE}
 * @param run an opaque id of at most 100 characters, kept on every revision of the run as the decision {@code run:<id>},
 *     by which {@link Directory#undoRun} takes it back. No two runs of a source have the same, but the
 *     latest may be done again under its id
 * @param acceptRemovals whether more than a fifth of the source may be withdrawn
 * @param dryRun whether to undo everything at the end and only say what would have been done
 * @param placing which known place a record belongs to that was never heard before
 * @param listener told what comes of each record, inside the transaction and on its thread, in a dry run as in a real one;
 *     not told when nothing is published
 */
public record Publishing(
        String source,
        String run,
        boolean acceptRemovals,
        boolean dryRun,
        Placing placing,
        Consumer<RecordStep> listener) {

    /** Tells nobody: what is repeated need not even be read. */
    static final Consumer<RecordStep> NOBODY = step -> {};

    /** Begins the decision of what a run does. */
    static final String RUN = "run:";

    /** Begins the decision of what is done when a run is taken back. */
    static final String UNDO_RUN = "undo-run:";

    private static final int LONGEST_RUN = 100;

    public Publishing {
        if (source.equals(RecordRef.PEOPLE)) {
            throw new IllegalArgumentException("no source is named " + source);
        }
        if (run.isEmpty() || run.length() > LONGEST_RUN) {
            throw new IllegalArgumentException("the id of a run has 1 to " + LONGEST_RUN + " characters");
        }
    }

    /** A real run with an id that nobody had, in which each new record makes a place, no large removal is accepted, and nobody is told. */
    public static Publishing of(String source) {
        return new Publishing(source, UUID.randomUUID().toString(), false, false, Placing.NEW, NOBODY);
    }

    public Publishing withRun(String id) {
        return new Publishing(source, id, acceptRemovals, dryRun, placing, listener);
    }

    public Publishing withAcceptRemovals(boolean accept) {
        return new Publishing(source, run, accept, dryRun, placing, listener);
    }

    public Publishing withDryRun(boolean dry) {
        return new Publishing(source, run, acceptRemovals, dry, placing, listener);
    }

    public Publishing withPlacing(Placing by) {
        return new Publishing(source, run, acceptRemovals, dryRun, by, listener);
    }

    public Publishing withListener(Consumer<RecordStep> told) {
        return new Publishing(source, run, acceptRemovals, dryRun, placing, told);
    }

    /** What stays with the revisions of the run. */
    String decision() {
        return RUN + run;
    }
}
