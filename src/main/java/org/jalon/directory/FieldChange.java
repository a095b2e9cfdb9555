package org.jalon.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one field of a place changed.
 *
 * @param before its values, empty when it had none
 * @param after its values, empty when it has none any more
 * @param origin the record that the new values come from, the foremost of several, absent when there are none
 */
public record FieldChange(
        List<String> before, List<String> after, @Nullable RecordRef origin) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What differs between two things that one record says. */
    static Map<Field, FieldChange> between(Facts before, Facts after, RecordRef record) {
        Map<Field, FieldChange> changes = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> values = after.all(field);
            if (!before.all(field).equals(values)) {
                changes.put(field, new FieldChange(before.all(field), values, values.isEmpty() ? null : record));
            }
        }
        return changes;
    }
}
