package org.jalon.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is published of a place: of each field, the newest statement. Latitude and longitude are taken from one record
 * together. The day of the data is the latest that anybody says.
 *
 * @param facts of the place
 * @param origins the records that each field comes from, the foremost first
 * @param records that it is made of, oldest first
 */
record MergedFacts(Facts facts, Map<Field, List<RecordRef>> origins, List<RecordRef> records) {

    /** At the same instant people know better than files; the rest only has to be the same everywhere. */
    private static final Comparator<KnownRecord> BY_ORIGIN = Comparator.comparing(
                    (KnownRecord known) -> known.ref().isOfPeople())
            .reversed()
            .thenComparing(known -> known.ref().source())
            .thenComparing(known -> known.ref().id());

    private static final Comparator<KnownRecord> OLDEST_FIRST =
            Comparator.comparing(KnownRecord::firstSeenAt).thenComparing(BY_ORIGIN);

    static MergedFacts of(List<KnownRecord> live) {
        List<RecordRef> records =
                live.stream().sorted(OLDEST_FIRST).map(KnownRecord::ref).toList();
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        Map<Field, List<RecordRef>> origins = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            newest(live, field).ifPresent(known -> {
                List<String> said = known.facts().all(field);
                if (!said.isEmpty()) {
                    values.put(field, said);
                    origins.put(field, List.of(known.ref()));
                }
            });
        }
        if (live.size() > 1 && !Objects.equals(origins.get(Field.TOPICS), origins.get(Field.SERVICES))) {
            keepTopicsOf(values);
        }
        return new MergedFacts(new Facts(values), origins, records);
    }

    /** What differs from what was published before. */
    Map<Field, FieldChange> changesFrom(Facts before) {
        Map<Field, FieldChange> changes = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!before.all(field).equals(facts.all(field))) {
                RecordRef origin = origins.getOrDefault(field, List.of()).stream()
                        .findFirst()
                        .orElse(null);
                changes.put(field, new FieldChange(before.all(field), facts.all(field), origin));
            }
        }
        return changes;
    }

    private static Optional<KnownRecord> newest(List<KnownRecord> live, Field field) {
        if (live.size() == 1) {
            return Optional.of(live.getFirst());
        }
        Comparator<KnownRecord> newestFirst = Comparator.comparing((KnownRecord known) -> since(known, field))
                .reversed()
                .thenComparing(BY_ORIGIN);
        Comparator<KnownRecord> order = field == Field.UPDATED_ON
                ? Comparator.comparing((KnownRecord known) -> known.facts().text(field))
                        .reversed()
                        .thenComparing(newestFirst)
                : newestFirst;
        return live.stream()
                .filter(known -> since(known, field).isAfter(Instant.MIN))
                .min(order);
    }

    private static Instant since(KnownRecord known, Field field) {
        return field.together().stream()
                .flatMap(one -> known.since(one).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** A topic is part of a service: who says that a service is gone, says so of its topics. */
    private static void keepTopicsOf(Map<Field, List<String>> values) {
        Set<String> services = new HashSet<>(values.getOrDefault(Field.SERVICES, List.of()));
        values.computeIfPresent(
                Field.TOPICS,
                (field, topics) -> topics.stream()
                        .filter(topic -> Topic.find(topic)
                                .filter(known ->
                                        services.contains(known.service().label()))
                                .isPresent())
                        .toList());
    }
}
