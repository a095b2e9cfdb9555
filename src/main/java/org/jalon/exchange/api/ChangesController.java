package org.jalon.exchange.api;

import java.util.List;
import java.util.Locale;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.search.UnknownValues;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /api/v1/changements}: what happened to places, in order. The cursor is the number of a revision: it never expires, and
 * whoever asks again with the last one they got misses nothing and reads nothing twice.
 */
@RestController
class ChangesController {

    private static final int MOST = 1_000;

    private final Directory directory;

    ChangesController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/v1/changements")
    ResponseEntity<byte[]> since(
            @RequestParam(defaultValue = "0") String depuis, @RequestParam(defaultValue = "200") int limite) {
        long after = revision(depuis);
        int limit = Math.clamp(limite, 1, MOST);
        List<PlaceChange> changes = directory.changesSince(after, limit);
        byte[] body = JsonAnswer.object(json -> {
            json.writeArrayPropertyStart("items");
            for (PlaceChange change : changes) {
                write(json, change);
            }
            json.writeEndArray();
            long last = changes.isEmpty() ? after : changes.getLast().revision();
            json.writeStringProperty("suivant", Long.toString(last));
            json.writeBooleanProperty("fin", changes.size() < limit);
        });
        return JsonAnswer.revalidated(body).body(body);
    }

    private static long revision(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw UnknownValues.of("depuis", text.substring(0, Math.min(text.length(), 200)), List.of());
        }
        return Long.parseLong(text);
    }

    private static void write(JsonGenerator json, PlaceChange change) {
        json.writeStartObject();
        json.writeNumberProperty("revision", change.revision());
        json.writeStringProperty("id", change.id().text());
        json.writeStringProperty("changement", change.kind().name().toLowerCase(Locale.ROOT));
        PlaceJson.writeInstant(json, "date", change.at());
        PlaceId into = change.into();
        if (into != null) {
            json.writeStringProperty("vers", into.text());
        }
        json.writeEndObject();
    }
}
