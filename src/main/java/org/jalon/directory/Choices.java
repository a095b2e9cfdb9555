package org.jalon.directory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody chose to be published of two places that become one: of each field, what one of their records says. */
final class Choices {

    private Choices() {}

    /**
     * The statements that the choices make.
     *
     * @param choices the record chosen for each field; half a position stands for the whole
     * @param records of both places
     * @throws IllegalArgumentException when a record is of neither place, or a field or value cannot be said by people
     */
    static Map<Field, Statement> read(Map<Field, RecordRef> choices, List<KnownRecord> records, Instant at) {
        Map<Field, Statement> said = new EnumMap<>(Field.class);
        choices.forEach((chosen, ref) -> {
            KnownRecord record = records.stream()
                    .filter(one -> one.isLive() && one.ref().equals(ref))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no record of these places: " + ref));
            chosen.together()
                    .forEach(field ->
                            said.put(field, new Statement(record.facts().all(field), at)));
        });
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        said.forEach((field, statement) -> values.put(field, statement.values()));
        Amendment.checkSayable(values);
        return said;
    }
}
