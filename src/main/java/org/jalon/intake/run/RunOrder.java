package org.jalon.intake.run;

import java.util.UUID;

/**
 * What a run is to do.
 *
 * @param id of the run, opaque
 * @param source name
 * @param purpose of it
 * @param origin file or address, as people know it
 * @param by id of the account that ordered it, {@link #SCHEDULE}, or empty for the terminal
 * @param attempt which try of the schedule it is, from 1
 * @param file name of the file that is kept in its folder, empty when none is
 * @param mappingVersion to read by, 0 for the columns of the national standard
 * @param preview id of the run whose preview it publishes, empty for none
 * @param acceptRemovals whether more than a fifth of the source may be withdrawn
 */
public record RunOrder(
        String id,
        String source,
        Purpose purpose,
        String origin,
        String by,
        int attempt,
        String file,
        int mappingVersion,
        String preview,
        boolean acceptRemovals) {

    /** Who orders the runs of schedules. */
    public static final String SCHEDULE = "schedule";

    /** What a run is for. */
    public enum Purpose {
        /** Say what would be done. */
        PREVIEW,
        /** Do it. */
        IMPORT
    }

    /** A new order of somebody, without a file of its own. */
    public static RunOrder of(String source, Purpose purpose, String origin, String by) {
        return new RunOrder(newId(), source, purpose, origin, by, 1, "", 0, "", false);
    }

    /** The same with a file in its folder. */
    public RunOrder withFile(String name) {
        return new RunOrder(id, source, purpose, origin, by, attempt, name, mappingVersion, preview, acceptRemovals);
    }

    /** The same read by a version of the mapping. */
    public RunOrder withMapping(int version) {
        return new RunOrder(id, source, purpose, origin, by, attempt, file, version, preview, acceptRemovals);
    }

    /** The same again, of somebody else perhaps, under a new id. */
    public RunOrder again(Purpose other, String who, int otherAttempt) {
        return new RunOrder(
                newId(), source, other, origin, who, otherAttempt, file, mappingVersion, preview, acceptRemovals);
    }

    /** The order to do what this preview showed. */
    public RunOrder toPublish(String who, boolean removals) {
        return new RunOrder(newId(), source, Purpose.IMPORT, origin, who, 1, file, mappingVersion, id, removals);
    }

    /** Whether it changes nothing. */
    public boolean isPreview() {
        return purpose == Purpose.PREVIEW;
    }

    public boolean isOfSchedule() {
        return by.equals(SCHEDULE);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
