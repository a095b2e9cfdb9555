package org.jalon.newsroom.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of an event as one text: when it takes place and what is said of it. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What was kept before a list was thought of has it empty.
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private EventJson() {}

    record Kept(When when, Content content) {}

    static String write(Event event) {
        return JSON.writeValueAsString(new Kept(event.when(), event.content()));
    }

    static Kept read(String text) {
        return JSON.readValue(text, Kept.class);
    }
}
