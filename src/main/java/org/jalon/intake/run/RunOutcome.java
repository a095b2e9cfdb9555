package org.jalon.intake.run;

import java.util.Locale;

/** How a run ended, or that it has not yet. */
public enum RunOutcome {
    /** Its turn has not come. */
    WAITING,
    RUNNING,
    /** What the source says was published, or looked at. */
    DONE,
    /** The file is the one of the last run: there was nothing to do. */
    UNCHANGED,
    /** Nothing was changed, for a reason that was told. */
    REFUSED,
    /** Nothing was changed, for a reason that is in the log. */
    FAILED,
    /** Nothing was changed: somebody stopped it. */
    CANCELLED,
    /** Nothing was changed: the process ended before the run did. */
    INTERRUPTED;

    /** As messages and addresses write it: {@code done}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it waits or works. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }

    /** Whether it ended without doing what it was to do. */
    public boolean isTrouble() {
        return switch (this) {
            case WAITING, RUNNING, DONE, UNCHANGED, CANCELLED -> false;
            case REFUSED, FAILED, INTERRUPTED -> true;
        };
    }
}
