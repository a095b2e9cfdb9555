package org.jalon.intake.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.site.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/** Reads the rows of one list of objects in a JSON text, and the text to its end, so that a cut one is found out. */
final class JsonRows {

    private final BoundedReader text;
    private final String path;
    private final RowSink rows;
    private long number;
    private boolean found;
    private boolean wanted = true;

    /** @param path of the list, empty for the outermost */
    JsonRows(BoundedReader text, String path, RowSink rows) {
        this.text = text;
        this.path = path;
        this.rows = rows;
    }

    /** The path of a member. */
    static String below(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    /**
     * @param lines whether each outermost object is a row
     * @return whether all rows were wanted
     * @throws UserError when the text is not JSON, or is cut
     */
    boolean read(boolean lines) {
        try (JsonParser parser = JsonText.MAPPER.createParser(text)) {
            JsonToken token = parser.nextToken();
            if (lines) {
                for (; token != null && wanted; token = parser.nextToken()) {
                    element(parser, token, "");
                }
            } else {
                walk(parser, token, "");
            }
            return wanted;
        } catch (StreamConstraintsException e) {
            throw new UserError("intake.error.json-too-large", number + 1);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** Whether the list was there. */
    boolean found() {
        return found;
    }

    private void walk(JsonParser parser, JsonToken token, String here) {
        if (token == JsonToken.START_ARRAY && here.equals(path)) {
            JsonToken next = parser.nextToken();
            for (; wanted && next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == null) {
                    throw new UserError("intake.error.json-cut", number);
                }
                element(parser, next, "");
            }
        } else if (token == JsonToken.START_OBJECT) {
            while (wanted && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                member(parser, here);
            }
        }
    }

    private void member(JsonParser parser, String here) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        String below = below(here, name);
        if (here.equals(path) && value == JsonToken.START_OBJECT) {
            element(parser, value, name);
        } else if (path.equals(below) || path.startsWith(below + ".")) {
            walk(parser, value, below);
        } else {
            parser.skipChildren();
        }
    }

    private void element(JsonParser parser, JsonToken token, String key) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        found = true;
        number++;
        JsonNode row = JsonText.MAPPER.readTree(parser);
        text.endRow();
        Map<String, String> values = values(row);
        if (!key.isEmpty()) {
            values.putIfAbsent("id", CellText.clean(key));
        }
        if (values.size() > RowLimits.COLUMNS) {
            throw new UserError("intake.error.too-many-columns", RowLimits.COLUMNS);
        }
        wanted = rows.take(new RawRow(number, values));
    }

    private static Map<String, String> values(JsonNode element) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode properties = element.path("properties");
        boolean feature = JsonText.isFeature(element) && properties.isObject();
        (feature ? properties : element)
                .properties()
                .forEach(member -> JsonText.put(values, member.getKey(), member.getValue()));
        if (feature) {
            String id = JsonText.of(element.path("id"));
            if (!id.isBlank()) {
                values.putIfAbsent("id", id);
            }
            String geometry = JsonText.of(element.path(Columns.GEOMETRY));
            if (!geometry.isBlank()) {
                values.put(Columns.GEOMETRY, geometry);
            }
        }
        return values;
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
