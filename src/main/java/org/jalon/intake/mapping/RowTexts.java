package org.jalon.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.intake.read.RawRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of one row, by the names that a configuration gives to columns: as written, with other quotes and spaces, or
 * as a path into a value that is an object or a list ({@code address.city}, {@code categories.0}).
 */
final class RowTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LIST = Pattern.compile("\\|");
    /** Where formats of open data platforms put the columns that their readers lift up. */
    private static final Set<String> ENVELOPES = Set.of("properties", "fields", "record", "attributes");

    private final RawRow row;
    private final Map<String, JsonNode> parsed = new HashMap<>();
    private @Nullable Map<String, String> folded;

    RowTexts(RawRow row) {
        this.row = row;
    }

    RawRow row() {
        return row;
    }

    /** The text of a column, "" when it has none. */
    String text(String column) {
        String exact = row.values().get(column);
        if (exact != null) {
            return exact;
        }
        if (column.isBlank()) {
            return "";
        }
        String alike = folded().get(Typography.fold(column));
        return alike != null ? alike : nested(column);
    }

    private Map<String, String> folded() {
        Map<String, String> known = folded;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<String, String> cell : row.values().entrySet()) {
                known.putIfAbsent(Typography.fold(cell.getKey()), cell.getValue());
            }
            folded = known;
        }
        return known;
    }

    private String nested(String path) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String head = path.substring(0, dot);
            String value = row.values().get(head);
            if (value != null) {
                return within(head, value, path.substring(dot + 1));
            }
        }
        int dot = path.indexOf('.');
        return dot > 0 && ENVELOPES.contains(path.substring(0, dot)) ? text(path.substring(dot + 1)) : "";
    }

    private String within(String column, String value, String path) {
        if (value.startsWith("{") || value.startsWith("[")) {
            JsonNode node = parsed.computeIfAbsent(column, name -> parse(value));
            for (String step : path.split("\\.", -1)) {
                node = node.isArray() && isIndex(step) ? node.path(Integer.parseInt(step)) : node.path(step);
            }
            return node.isMissingNode() || node.isNull() ? "" : node.isContainer() ? node.toString() : node.asString();
        }
        // A list of plain values was joined by bars when it was read.
        List<String> items = List.of(LIST.split(value));
        return isIndex(path) && Integer.parseInt(path) < items.size() ? items.get(Integer.parseInt(path)) : "";
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d{1,4}");
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return JSON.nullNode();
        }
    }
}
