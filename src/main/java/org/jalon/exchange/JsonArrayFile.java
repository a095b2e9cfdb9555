package org.jalon.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/** A JSON array of what places become in another model, one item a line. */
public final class JsonArrayFile implements PlaceFile {

    private final Function<Outgoing, ? extends List<?>> items;
    private final ObjectWriter writer;
    private final JsonGenerator json;

    /**
     * Begins the file.
     *
     * @param items what a place becomes
     */
    public JsonArrayFile(OutputStream out, Function<Outgoing, ? extends List<?>> items) {
        this.items = items;
        this.writer = ModelJson.WRITER;
        this.json = MednumJson.newGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void add(Outgoing place) {
        for (Object item : items.apply(place)) {
            json.writeRawValue(writer.writeValueAsString(item));
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
