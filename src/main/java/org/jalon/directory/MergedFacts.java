package org.jalon.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is published of a place: its records merged field by field, by {@link MergingRules}.
 *
 * @param facts of the place
 * @param origins the records that each field comes from, the foremost first; several where lists are united
 * @param records that it is made of, oldest first
 */
record MergedFacts(Facts facts, Map<Field, List<RecordRef>> origins, List<RecordRef> records) {

    private static final Comparator<KnownRecord> OLDEST_FIRST = Comparator.comparing(KnownRecord::firstSeenAt)
            .thenComparing(record -> !record.ref().isOfPeople())
            .thenComparing(Ranking.BY_ORIGIN);

    static MergedFacts of(List<KnownRecord> live, Trusts trusts) {
        if (live.size() == 1) {
            return alone(live.getFirst());
        }
        MergingRules rules = new MergingRules(live, trusts);
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        Map<Field, List<RecordRef>> origins = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Set<String> united = new LinkedHashSet<>();
            List<RecordRef> from = new ArrayList<>();
            for (KnownRecord record : rules.of(field)) {
                if (united.addAll(MergingRules.added(field, united, record))) {
                    from.add(record.ref());
                }
            }
            values.put(field, List.copyOf(united));
            origins.put(field, from);
        }
        keepTopicsOf(values);
        origins.keySet().removeIf(field -> values.getOrDefault(field, List.of()).isEmpty());
        List<RecordRef> records =
                live.stream().sorted(OLDEST_FIRST).map(KnownRecord::ref).toList();
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

    private static MergedFacts alone(KnownRecord record) {
        List<RecordRef> itself = List.of(record.ref());
        Map<Field, List<RecordRef>> origins = new EnumMap<>(Field.class);
        record.facts().values().keySet().forEach(field -> origins.put(field, itself));
        return new MergedFacts(record.facts(), origins, itself);
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
