package org.jalon.exchange;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.jalon.directory.Field;
import org.jalon.exchange.standard.StandardRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The national standard as a JSON array of flat objects: coordinates are numbers, what is unknown is left out. */
final class MednumJson implements PlaceFile {

    private final JsonGenerator json;

    MednumJson(OutputStream out) {
        this.json = newGenerator(out);
        json.writeStartArray();
    }

    /** A generator that leaves the stream open, so that whoever opened it closes it. */
    static JsonGenerator newGenerator(OutputStream out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /** The properties of a place, inside an object that the caller opens and closes. */
    static void writeProperties(JsonGenerator json, StandardRow row) {
        for (Field column : StandardRow.COLUMNS) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                json.writeName(column.label());
                switch (column) {
                    case LATITUDE, LONGITUDE -> json.writeNumber(new BigDecimal(cell));
                    default -> json.writeString(cell);
                }
            }
        }
    }

    @Override
    public void add(Outgoing outgoing) {
        json.writeStartObject();
        writeProperties(json, outgoing.row());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
