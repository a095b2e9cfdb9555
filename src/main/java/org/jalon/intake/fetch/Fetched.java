package org.jalon.intake.fetch;

/** How a download ended. */
public sealed interface Fetched {

    /**
     * The file is there.
     *
     * @param validators to give the next time
     * @param bytes that came
     * @param pages that they came in, 1 for an ordinary file
     */
    record Saved(Validators validators, long bytes, int pages) implements Fetched {}

    /** The server says that it is what it was: nothing was written. */
    record NotModified() implements Fetched {}
}
