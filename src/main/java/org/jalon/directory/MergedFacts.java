package org.jalon.directory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is published of a place: for each field, what the record that changed last says of it. Latitude and longitude
 * are taken from one record together.
 *
 * @param facts of the place
 * @param origins the record that each field comes from
 * @param records that it is made of, oldest first
 */
record MergedFacts(Facts facts, Map<Field, RecordRef> origins, List<RecordRef> records) {

    private static final Comparator<KnownRecord> NEWEST_FIRST = Comparator.comparing(KnownRecord::changedAt)
            .reversed()
            .thenComparing(known -> known.ref().source())
            .thenComparing(known -> known.ref().id());

    static MergedFacts of(List<KnownRecord> live) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        Map<Field, RecordRef> origins = new EnumMap<>(Field.class);
        live.stream().sorted(NEWEST_FIRST).forEach(known -> {
            boolean placed = values.containsKey(Field.LATITUDE) || values.containsKey(Field.LONGITUDE);
            known.facts().values().forEach((field, said) -> {
                boolean position = field == Field.LATITUDE || field == Field.LONGITUDE;
                if (position ? !placed : !values.containsKey(field)) {
                    values.put(field, said);
                    origins.put(field, known.ref());
                }
            });
        });
        List<RecordRef> records = live.stream()
                .sorted(Comparator.comparing(KnownRecord::firstSeenAt).thenComparing(NEWEST_FIRST))
                .map(KnownRecord::ref)
                .toList();
        return new MergedFacts(new Facts(values), origins, records);
    }

    /** What differs from what was published before. */
    Map<Field, FieldChange> changesFrom(Facts before) {
        Map<Field, FieldChange> changes = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!before.all(field).equals(facts.all(field))) {
                changes.put(field, new FieldChange(before.all(field), facts.all(field), origins.get(field)));
            }
        }
        return changes;
    }
}
