package org.jalon.contribution;

import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceLookup;

/** What became of a moderator's wish. Only {@link Done} changed something. */
public sealed interface Decided {

    /**
     * It is done.
     *
     * @param proposal as it is now
     */
    record Done(Proposal proposal) implements Decided {}

    /**
     * Somebody else, or the contributor, was faster.
     *
     * @param proposal as it is now
     */
    record Overtaken(Proposal proposal) implements Decided {}

    /**
     * These fields of the place have changed since the moderator looked.
     *
     * @param proposal as it is now
     */
    record Conflict(Proposal proposal, Set<Field> fields) implements Decided {}

    /** The place, or the one to merge it with, is not published any more, or never was. */
    record NoPlace(Proposal proposal, PlaceLookup found) implements Decided {}

    /** What was decided later prevents it from being undone, or there is nothing to undo. */
    record NotUndone(Proposal proposal) implements Decided {}

    /** It is not theirs to decide, or does not exist; they are not told which. */
    record NotFound() implements Decided {}
}
