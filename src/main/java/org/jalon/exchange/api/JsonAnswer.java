package org.jalon.exchange.api;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers made in memory, so that they carry an entity tag and how long they took. */
final class JsonAnswer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonAnswer() {}

    /** A JSON object; the caller writes its properties. */
    static byte[] object(Consumer<JsonGenerator> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** An answer that may be kept, and asked for again at each use: opening states change by the minute. */
    static ResponseEntity.BodyBuilder revalidated(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"");
    }
}
