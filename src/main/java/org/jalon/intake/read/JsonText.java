package org.jalon.intake.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value of JSON as the text that a cell would hold: a list of plain values is joined by bars. */
final class JsonText {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(RowLimits.NESTING)
                            .maxStringLength(RowLimits.CHARACTERS)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    // Python writes NaN where it has no number.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Each row is read by itself: the next one is no mistake.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How deep members of members become columns of their own. */
    private static final int DEEPEST_COLUMN = 3;

    /** Beyond, a number is told with its exponent: written out, it would fill the memory. */
    private static final int MOST_DIGITS = 50;

    private JsonText() {}

    /** Whether it is a feature of GeoJSON. */
    static boolean isFeature(JsonNode element) {
        return element.path("type").asString("").equals("Feature");
    }

    /** Puts a value under its name, and the members of an object under theirs too, such as {@code adresse.rue}. */
    static void put(Map<String, String> values, String name, JsonNode value) {
        put(values, name, value, 1);
    }

    private static void put(Map<String, String> values, String name, JsonNode value, int depth) {
        String text = of(value);
        if (!text.isBlank()) {
            values.put(CellText.clean(name), text);
        }
        if (value.isObject() && depth < DEEPEST_COLUMN) {
            value.properties()
                    .forEach(
                            member -> put(values, JsonRows.below(name, member.getKey()), member.getValue(), depth + 1));
        }
    }

    static String of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isNumber()) {
            return value.isBigDecimal() ? plain(value.decimalValue()) : value.asString();
        }
        if (value.isValueNode()) {
            return CellText.clean(value.asString());
        }
        boolean plainList = value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode);
        return plainList
                ? value.valueStream()
                        .map(JsonText::of)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("|"))
                : CellText.clean(value.toString());
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }
}
