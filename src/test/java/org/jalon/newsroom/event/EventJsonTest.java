package org.jalon.newsroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventJsonTest {

    @Test
    void readsWhatWasKeptBeforeEventsHadImagesAndDocuments() {
        Event event = Happening.workshop("Atelier", LocalDateTime.of(2026, 12, 1, 14, 0), 8, true);
        ObjectNode older = (ObjectNode) new JsonMapper().readTree(EventJson.write(event));
        ((ObjectNode) older.get("content")).remove(List.of("image", "documents", "after"));
        ((ObjectNode) older.get("content")).put("dressCode", "a word of a later version");
        EventJson.Kept kept = EventJson.read(older.toString());
        assertThat(kept.content()).isEqualTo(event.content());
        assertThat(kept.content().documents()).isEmpty();
        assertThat(kept.content().illustration()).isEmpty();
        assertThat(kept.when()).isEqualTo(event.when());
    }
}
