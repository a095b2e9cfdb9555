package org.jalon.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one field of a place changed.
 *
 * @param before its values, empty when it had none
 * @param after its values, empty when it has none any more
 * @param origin the record that the new values come from, absent when there are none
 */
public record FieldChange(
        List<String> before, List<String> after, @Nullable RecordRef origin) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
