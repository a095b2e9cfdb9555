package org.jalon.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jalon.directory.Directory;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.exchange.Changes;
import org.jalon.search.UnknownValues;
import org.jalon.site.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /api/v1/changements}: what happened to places, in order. The cursor is the number of a revision: it never expires, and
 * whoever asks again with the last one they got misses nothing and reads nothing twice. One that was never given out, such as that of
 * an instance that was restored since, is refused.
 */
@RestController
class ChangesController {

    private static final int MOST = 1_000;

    private final Directory directory;
    private final Changes changes;

    ChangesController(Directory directory, Changes changes) {
        this.directory = directory;
        this.changes = changes;
    }

    @GetMapping("/api/v1/changements")
    ResponseEntity<?> since(
            @RequestParam(defaultValue = "0") String depuis,
            @RequestParam(defaultValue = "200") int limite,
            HttpServletRequest request) {
        long after = revision(depuis);
        if (after > directory.head()) {
            return ResponseEntity.status(HttpStatus.GONE)
                    .body(ProblemAnswers.of(
                            HttpStatus.GONE, ProblemAnswers.wordsOf(request), "exchange.problem.cursor", depuis));
        }
        int limit = Math.clamp(limite, 1, MOST);
        List<PlaceChange> steps = changes.since(after, limit);
        byte[] body = JsonAnswer.object(json -> {
            json.writeArrayPropertyStart("items");
            for (PlaceChange step : steps) {
                write(json, step);
            }
            json.writeEndArray();
            long last = steps.isEmpty() ? after : steps.getLast().revision();
            json.writeStringProperty("suivant", Long.toString(last));
            json.writeBooleanProperty("fin", steps.size() < limit);
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
