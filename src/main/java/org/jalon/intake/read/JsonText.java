package org.jalon.intake.read;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A value of JSON as the text that a cell would hold: a list of plain values is joined by bars. */
final class JsonText {

    private JsonText() {}

    static String of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isNumber()) {
            return value.isIntegralNumber()
                    ? value.asString()
                    : value.decimalValue().toPlainString();
        }
        if (value.isValueNode()) {
            return value.asString();
        }
        boolean plainList = value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode);
        return plainList
                ? value.valueStream()
                        .map(JsonText::of)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("|"))
                : value.toString();
    }
}
