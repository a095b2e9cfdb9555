package org.jalon.directory;

import org.jalon.directory.Revision.Act;

/**
 * Why a place changes.
 *
 * @param record that it comes from
 * @param act what is done
 * @param decision why people do it, empty when a source says so
 * @param before what it replaces
 */
record Cause(RecordRef record, Act act, String decision, Before before) {

    /** A source says something, or no longer does. */
    static Cause heard(RecordRef record) {
        return new Cause(record, Act.HEARD, "", Before.NOTHING);
    }

    /** People decide; each decision is a revision, whether it changes what is published or not. */
    boolean isDecision() {
        return act != Act.HEARD;
    }
}
