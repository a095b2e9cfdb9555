package org.jalon.intake.normalise;

import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;

/**
 * What a cell was read as.
 *
 * @param values in canonical form
 * @param issues what was doubtful
 */
record Reading(List<String> values, List<RecordIssue> issues) {

    static final Reading NOTHING = new Reading(List.of(), List.of());

    Reading {
        values = List.copyOf(values);
        issues = List.copyOf(issues);
    }

    static Reading of(String value) {
        return new Reading(List.of(value), List.of());
    }

    /** Nothing usable, for a reason. */
    static Reading refused(RecordIssue.Code code, Field field, String raw) {
        return new Reading(List.of(), List.of(new RecordIssue(code, field, raw, "")));
    }

    /** A value that was doubtful. */
    static Reading doubtful(String value, RecordIssue.Code code, Field field, String raw, String detail) {
        return new Reading(List.of(value), List.of(new RecordIssue(code, field, raw, detail)));
    }
}
