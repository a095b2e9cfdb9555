package org.jalon.intake.run;

/** Ends a run that somebody stopped; whatever it had begun is undone by its transaction. */
public final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super("stopped by a person", null, false, false);
    }
}
