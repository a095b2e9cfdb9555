package org.jalon.directory;

import java.util.Map;

/**
 * What came of a record in a run of its source.
 *
 * @param record that the source has, or no longer has
 * @param kind of step
 * @param place that it belongs to now
 * @param changes of what the record says, by field; of a record that is gone, all that it said
 */
public record RecordStep(RecordRef record, Kind kind, PlaceId place, Map<Field, FieldChange> changes) {

    public RecordStep {
        changes = Map.copyOf(changes);
    }

    static RecordStep of(RecordRef record, Kind kind, PlaceId place, Facts before, Facts after) {
        return new RecordStep(record, kind, place, FieldChange.between(before, after, record));
    }

    /** What happened to a record. */
    public enum Kind {
        /** Never heard before: it is a place of its own. */
        CREATED,
        /** Never heard before: it belongs to a place that was known. */
        JOINED,
        /** The source has it again. */
        RETURNED,
        /** It says something else than before. */
        CHANGED,
        /** It says the same as before. */
        REPEATED,
        /** The source no longer has it. */
        GONE
    }
}
