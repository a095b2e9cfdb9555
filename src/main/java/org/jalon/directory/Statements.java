package org.jalon.directory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that people say of a place, in one record.
 *
 * @param founding whether they added the place
 * @param byField what they say of fields
 */
record Statements(boolean founding, Map<Field, Statement> byField) {

    static final Statements NONE = new Statements(false, Map.of());

    Statements {
        byField = Map.copyOf(byField);
    }

    /** What the people's record says; what was withdrawn is said no more. */
    static Statements of(KnownRecord record) {
        if (!record.isLive()) {
            return NONE;
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(record.saidAt().keySet());
        fields.addAll(record.facts().values().keySet());
        Map<Field, Statement> said = new EnumMap<>(Field.class);
        for (Field field : fields) {
            record.since(field)
                    .ifPresent(
                            at -> said.put(field, new Statement(record.facts().all(field), at)));
        }
        return new Statements(record.founding(), said);
    }

    Optional<Statement> find(Field field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The same, with what is said of a field replaced, or unsaid when there is no statement. */
    Statements with(Field field, @Nullable Statement statement) {
        Map<Field, Statement> copy = new EnumMap<>(Field.class);
        copy.putAll(byField);
        if (statement == null) {
            copy.remove(field);
        } else {
            copy.put(field, statement);
        }
        return new Statements(founding, copy);
    }

    /** The same, with these statements in place of what is said of their fields. */
    Statements with(Map<Field, Statement> statements) {
        Map<Field, Statement> copy = new EnumMap<>(Field.class);
        copy.putAll(byField);
        copy.putAll(statements);
        return new Statements(founding, copy);
    }

    boolean isSilent() {
        return byField.isEmpty();
    }

    /** The record that says so, about to be written. */
    RecordTable.Heard heard(PlaceId place, Instant now) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        Map<Field, Instant> dates = new EnumMap<>(Field.class);
        byField.forEach((field, statement) -> {
            values.put(field, statement.values());
            dates.put(field, statement.at());
        });
        return new RecordTable.Heard(
                RecordRef.ofPeople(place), place, new Facts(values), dates, "{}", List.of(), "", founding, now, now);
    }
}
