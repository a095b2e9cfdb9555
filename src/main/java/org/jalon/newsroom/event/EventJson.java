package org.jalon.newsroom.event;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of an event as one text: when it takes place and what is said of it. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
