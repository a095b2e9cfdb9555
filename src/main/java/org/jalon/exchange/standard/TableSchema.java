package org.jalon.exchange.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Table Schema of the national standard, version 1.0.2, as its authors published it under the Licence Ouverte 2.0:
 * <a href="https://github.com/LaMednum/standard-mediation-num">LaMednum/standard-mediation-num</a>. Read once, immutable.
 */
public final class TableSchema {

    /** The schema itself, unchanged. */
    public static final Resource FILE = new ClassPathResource("standard/mediation-numerique-1.0.2.json");

    private static final TableSchema NATIONAL = read();

    private final Map<Field, FieldRule> rules;
    private final String version;
    private final String address;

    private TableSchema(Map<Field, FieldRule> rules, String version, String address) {
        this.rules = rules;
        this.version = version;
        this.address = address;
    }

    public static TableSchema national() {
        return NATIONAL;
    }

    /** Its version, such as {@code v1.0.2}. */
    public String version() {
        return version;
    }

    /** Where its authors keep this version. */
    public String address() {
        return address;
    }

    /** What the schema asks of a column. */
    public FieldRule rule(Field field) {
        FieldRule rule = rules.get(field);
        if (rule == null) {
            throw new IllegalArgumentException("no field of the standard: " + field);
        }
        return rule;
    }

    /** The first rule that a cell breaks; empty when it may stand. */
    public Optional<Rule> broken(Field field, String cell) {
        return rule(field).broken(cell);
    }

    /** The columns in which these cells break a rule, in the order of the standard. */
    public List<Field> broken(Map<Field, String> cells) {
        List<Field> broken = new ArrayList<>();
        rules.forEach((field, rule) -> {
            if (rule.broken(cells.getOrDefault(field, "")).isPresent()) {
                broken.add(field);
            }
        });
        return broken;
    }

    private static TableSchema read() {
        try (InputStream in = FILE.getInputStream()) {
            JsonNode schema = JsonMapper.shared().readTree(in);
            Map<Field, FieldRule> rules = new EnumMap<>(Field.class);
            for (JsonNode described : schema.path("fields")) {
                String name = described.path("name").asString();
                Field field = Field.find(name)
                        .orElseThrow(() -> new IllegalStateException("unknown field of the standard: " + name));
                rules.put(field, rule(described));
            }
            return new TableSchema(
                    rules, schema.path("version").asString(), schema.path("uri").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldRule rule(JsonNode described) {
        JsonNode constraints = described.path("constraints");
        @Nullable
        String pattern =
                constraints.has("pattern") ? constraints.path("pattern").asString() : null;
        return new FieldRule(
                FieldRule.Type.of(described.path("type").asString()),
                constraints.path("required").asBoolean(false),
                pattern,
                constraints.path("maxLength").asInt(0));
    }
}
