package org.jalon.directory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision replaced beyond what was published: kept with its revision, to take it back.
 *
 * @param said what people said of each field that it touched; empty when they said nothing
 * @param verifiedAt when a person had last verified the place, absent when nobody did
 */
record Before(
        Map<Field, Optional<Statement>> said, @Nullable Instant verifiedAt) {

    static final Before NOTHING = new Before(Map.of(), null);

    Before {
        said = Map.copyOf(said);
    }

    static Before of(Statements statements, Set<Field> fields, @Nullable Instant verifiedAt) {
        Map<Field, Optional<Statement>> said = new EnumMap<>(Field.class);
        fields.forEach(field -> said.put(field, statements.find(field)));
        return new Before(said, verifiedAt);
    }

    /** The same statements again for a field. */
    Statements restore(Statements statements, Field field) {
        return statements.with(field, said.getOrDefault(field, Optional.empty()).orElse(null));
    }
}
