package org.jalon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The JSON texts of the tables. The same value always gives the same text. */
final class DirectoryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> REFS = new TypeReference<>() {};

    /** One number stands for a list of one, as places were written before lists were united. */
    private static final ObjectReader INDEXES = MAPPER.readerFor(new TypeReference<Map<String, List<Integer>>>() {})
            .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    private static final List<Integer> FIRST = List.of(0);
    private static final TypeReference<Map<String, Long>> DATES = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> ISSUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<List<String>>>> CHANGES = new TypeReference<>() {};

    /** What nearly all records and revisions of sources have in some columns. */
    private static final String NOTHING = "{}";

    /** Beside the names of fields: when the place was verified. */
    private static final String VERIFIED = "verifie_le";

    private DirectoryJson() {}

    static String ofFacts(Facts facts) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        facts.values().forEach((field, values) -> texts.put(field.label(), values));
        return MAPPER.writeValueAsString(texts);
    }

    /** Facts of fields that this version does not know are left out. */
    static Facts facts(String json) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        MAPPER.readValue(json, FACTS)
                .forEach((label, list) -> Field.find(label).ifPresent(field -> values.put(field, list)));
        return new Facts(values);
    }

    static String ofRefs(List<RecordRef> refs) {
        return MAPPER.writeValueAsString(
                refs.stream().map(ref -> List.of(ref.source(), ref.id())).toList());
    }

    static List<RecordRef> refs(String json) {
        return MAPPER.readValue(json, REFS).stream().map(DirectoryJson::ref).toList();
    }

    /** Fields that come from the first record alone are left out: nearly all places have only one. */
    static String ofOrigins(Map<Field, List<RecordRef>> origins, List<RecordRef> records) {
        Map<String, List<Integer>> indexes = new LinkedHashMap<>();
        origins.forEach((field, refs) -> {
            List<Integer> of = refs.stream().map(records::indexOf).toList();
            if (!of.equals(FIRST)) {
                indexes.put(field.label(), of);
            }
        });
        return MAPPER.writeValueAsString(indexes);
    }

    static Map<Field, List<RecordRef>> origins(String json, Facts facts, List<RecordRef> records) {
        Map<String, List<Integer>> indexes = json.equals(NOTHING) ? Map.of() : INDEXES.readValue(json);
        Map<Field, List<RecordRef>> origins = new EnumMap<>(Field.class);
        List<RecordRef> first = records.subList(0, Math.min(1, records.size()));
        facts.values().keySet().forEach(field -> {
            List<Integer> of = indexes.get(field.label());
            origins.put(
                    field, of == null ? first : of.stream().map(records::get).toList());
        });
        return origins;
    }

    static String ofDates(Map<Field, Instant> dates) {
        if (dates.isEmpty()) {
            return NOTHING;
        }
        Map<String, Long> texts = new LinkedHashMap<>();
        new TreeMap<>(dates).forEach((field, at) -> texts.put(field.label(), at.toEpochMilli()));
        return MAPPER.writeValueAsString(texts);
    }

    static Map<Field, Instant> dates(String json) {
        if (json.equals(NOTHING)) {
            return Map.of();
        }
        Map<Field, Instant> dates = new EnumMap<>(Field.class);
        MAPPER.readValue(json, DATES)
                .forEach((label, at) ->
                        Field.find(label).ifPresent(field -> dates.put(field, Instant.ofEpochMilli(at))));
        return dates;
    }

    static String ofIssues(List<RecordIssue> issues) {
        List<Map<String, String>> texts = new ArrayList<>();
        for (RecordIssue issue : issues) {
            Map<String, String> text = new LinkedHashMap<>();
            text.put("code", issue.code().name());
            Field field = issue.field();
            if (field != null) {
                text.put("field", field.label());
            }
            text.put("raw", issue.raw());
            text.put("detail", issue.detail());
            texts.add(text);
        }
        return MAPPER.writeValueAsString(texts);
    }

    /** Issues of kinds that this version does not know are left out. */
    static List<RecordIssue> issues(String json) {
        return MAPPER.readValue(json, ISSUES).stream()
                .flatMap(text -> RecordIssue.Code.find(text.getOrDefault("code", ""))
                        .map(code -> new RecordIssue(
                                code,
                                field(text.get("field")),
                                text.getOrDefault("raw", ""),
                                text.getOrDefault("detail", "")))
                        .stream())
                .toList();
    }

    static String ofChanges(Map<Field, FieldChange> changes, RecordRef cause) {
        Map<String, List<List<String>>> texts = new LinkedHashMap<>();
        changes.forEach((field, change) -> {
            List<List<String>> text = new ArrayList<>(List.of(change.before(), change.after()));
            RecordRef origin = change.origin();
            if (origin != null && !origin.equals(cause)) {
                text.add(List.of(origin.source(), origin.id()));
            }
            texts.put(field.label(), text);
        });
        return MAPPER.writeValueAsString(texts);
    }

    static Map<Field, FieldChange> changes(String json, RecordRef cause) {
        Map<Field, FieldChange> changes = new EnumMap<>(Field.class);
        MAPPER.readValue(json, CHANGES)
                .forEach((label, text) -> Field.find(label).ifPresent(field -> {
                    RecordRef origin = text.size() > 2 ? ref(text.get(2)) : cause;
                    changes.put(
                            field,
                            new FieldChange(
                                    text.get(0), text.get(1), text.get(1).isEmpty() ? null : origin));
                }));
        return changes;
    }

    static String ofBefore(Before before) {
        if (before.equals(Before.NOTHING)) {
            return NOTHING;
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        new TreeMap<>(before.said()).forEach((field, said) -> texts.put(field.label(), text(said)));
        Instant verifiedAt = before.verifiedAt();
        if (verifiedAt != null) {
            texts.put(VERIFIED, List.of(Long.toString(verifiedAt.toEpochMilli())));
        }
        return MAPPER.writeValueAsString(texts);
    }

    static Before before(String json) {
        Map<String, List<String>> texts = MAPPER.readValue(json, FACTS);
        Map<Field, Optional<Statement>> said = new EnumMap<>(Field.class);
        texts.forEach((label, text) -> Field.find(label).ifPresent(field -> said.put(field, statement(text))));
        List<String> verified = texts.getOrDefault(VERIFIED, List.of());
        return new Before(said, verified.isEmpty() ? null : instant(verified.getFirst()));
    }

    private static List<String> text(Optional<Statement> said) {
        return said.map(statement -> Stream.concat(
                                Stream.of(Long.toString(statement.at().toEpochMilli())), statement.values().stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Statement> statement(List<String> text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(List.copyOf(text.subList(1, text.size())), instant(text.getFirst())));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static @Nullable Field field(@Nullable String label) {
        return label == null ? null : Field.find(label).orElse(null);
    }

    private static RecordRef ref(List<String> pair) {
        return new RecordRef(pair.get(0), pair.get(1));
    }
}
