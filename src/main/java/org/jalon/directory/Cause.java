package org.jalon.directory;

import java.util.EnumSet;
import java.util.Set;
import org.jalon.directory.Revision.Act;

/**
 * Why a place changes.
 *
 * @param record that it comes from
 * @param act what is done
 * @param decision why people do it, or the run in which a source says so; empty when neither is known
 * @param before what it replaces
 */
record Cause(RecordRef record, Act act, String decision, Before before) {

    /** What places only follow. */
    private static final Set<Act> FOLLOWING = EnumSet.of(Act.HEARD, Act.UNHEARD, Act.WEIGHED);

    /** A source says something, or no longer does, in a run. */
    static Cause heard(RecordRef record, String run) {
        return new Cause(record, Act.HEARD, run, Before.NOTHING);
    }

    /** People decide; each decision is a revision, whether it changes what is published or not. */
    boolean isDecision() {
        return !FOLLOWING.contains(act);
    }
}
