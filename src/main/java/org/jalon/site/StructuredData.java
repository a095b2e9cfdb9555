package org.jalon.site;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines in the schema.org vocabulary. */
public final class StructuredData {

    private static final JsonMapper JSON = new JsonMapper();

    private StructuredData() {}

    /** JSON-LD that may stand inside a script element: nothing in it can end the element or begin another. */
    public static String of(Map<String, ?> facts) {
        return JSON.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
