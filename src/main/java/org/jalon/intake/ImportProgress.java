package org.jalon.intake;

/**
 * How far a run is.
 *
 * @param step that is under way
 * @param rows done in this step
 * @param fraction of this step, from 0 to 1; 0 while it cannot be known
 */
public record ImportProgress(Step step, long rows, double fraction) {

    /** The steps of a run, in order; a file needs no download. */
    public enum Step {
        DOWNLOADING,
        READING,
        PUBLISHING
    }
}
