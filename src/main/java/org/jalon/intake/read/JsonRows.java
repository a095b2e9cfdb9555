package org.jalon.intake.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.site.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a JSON array, of the one array of objects within an object, or of a GeoJSON collection of features. */
final class JsonRows {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
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

    private final BoundedReader text;
    private final Consumer<RawRow> rows;
    private long number;
    private boolean found;

    private JsonRows(BoundedReader text, Consumer<RawRow> rows) {
        this.text = text;
        this.rows = rows;
    }

    /** @throws UserError when the text is not JSON, is cut, or has no list of objects */
    static void read(BoundedReader text, Consumer<RawRow> rows) {
        JsonRows reading = new JsonRows(text, rows);
        try (JsonParser parser = MAPPER.createParser(text)) {
            reading.readRoot(parser);
        } catch (StreamConstraintsException e) {
            throw new UserError("intake.error.json-too-large", reading.number + 1);
        } catch (JacksonException e) {
            throw reading.refusal(e);
        }
    }

    private void readRoot(JsonParser parser) {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            readArray(parser);
        } else {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    readArray(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!found) {
            throw new UserError("intake.error.json-no-list");
        }
    }

    private void readArray(JsonParser parser) {
        boolean first = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new UserError("intake.error.json-cut", number);
            }
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else {
                if (first && found) {
                    throw new UserError("intake.error.json-several-lists");
                }
                first = false;
                found = true;
                readRow(MAPPER.readTree(parser));
            }
        }
    }

    private void readRow(JsonNode element) {
        number++;
        text.endRow();
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode properties = element.path("properties");
        boolean feature = element.path("type").asString("").equals("Feature") && properties.isObject();
        (feature ? properties : element)
                .properties()
                .forEach(member -> put(values, member.getKey(), member.getValue()));
        if (feature) {
            values.computeIfAbsent("id", key -> JsonText.of(element.path(key)));
            put(values, Columns.GEOMETRY, element.path("geometry"));
        }
        if (values.size() > RowLimits.COLUMNS) {
            throw new UserError("intake.error.too-many-columns", RowLimits.COLUMNS);
        }
        values.values().removeIf(String::isBlank);
        rows.accept(new RawRow(number, values));
    }

    private static void put(Map<String, String> values, String name, JsonNode value) {
        String text = JsonText.of(value);
        if (!text.isBlank()) {
            values.put(name, text);
        }
    }

    private UserError refusal(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError told) {
                return told;
            }
        }
        boolean cut = e instanceof UnexpectedEndOfInputException
                || String.valueOf(e.getOriginalMessage()).contains("end-of-input");
        return cut
                ? new UserError("intake.error.json-cut", number)
                : new UserError(
                        "intake.error.json",
                        e.getLocation().getLineNr(),
                        e.getLocation().getColumnNr());
    }
}
