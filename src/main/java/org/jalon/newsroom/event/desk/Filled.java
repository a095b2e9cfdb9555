package org.jalon.newsroom.event.desk;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Illustration;
import org.jalon.newsroom.event.Resource;
import org.jalon.newsroom.event.Session;
import org.jspecify.annotations.Nullable;

/** The form of an event as it is now: read again, it says the same. */
final class Filled {

    private Filled() {}

    static Typed of(Event event) {
        Content content = event.content();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("titre", List.of(content.title()));
        values.put("resume", List.of(content.summary()));
        values.put("description", List.of(content.description()));
        values.put("genre", List.of(content.kind().slug()));
        values.put("rubrique", List.of(content.section()));
        values.put("themes", content.themes());
        values.put("territoire", List.of(content.territory()));
        values.put("organisateur", List.of(content.organiser().name()));
        values.put("contact", List.of(content.organiser().contact()));
        values.put(
                "programme",
                List.of(content.programme().stream()
                        .map(item -> item.speakers().isEmpty()
                                ? item.time().isEmpty() ? item.what() : item.time() + " | " + item.what()
                                : item.time() + " | " + item.what() + " | " + item.speakers())
                        .collect(Collectors.joining("\n"))));
        String place = content.where().place();
        values.put("lieu", List.of(place == null ? "" : place));
        values.put("adresse", List.of(content.where().address()));
        values.put("lien", List.of(content.where().link()));
        values.put("accessibilite", List.of(content.accessibility()));
        values.put("public", List.of(content.audience().slug()));
        values.put("niveau", List.of(content.level().slug()));
        values.put("tarif", List.of(content.price()));
        values.put(
                "image", List.of(content.illustration().map(Illustration::path).orElse("")));
        values.put(
                "image-description",
                List.of(content.illustration().map(Illustration::alt).orElse("")));
        values.put("avant", List.of(lines(content.documents())));
        values.put("apres", List.of(lines(content.after())));
        values.put("version", List.of(Integer.toString(event.sequence())));
        entry(values, content.entry());
        when(values, event);
        return new Typed(values);
    }

    private static void entry(Map<String, List<String>> values, Entry entry) {
        values.put("inscription", List.of(entry.way().slug()));
        values.put("inscription-lien", List.of(entry.link()));
        Integer capacity = entry.capacity();
        values.put("places", List.of(capacity == null ? "" : capacity.toString()));
        values.put("attente", entry.waitingList() ? List.of("oui") : List.of());
        values.put("ouvre", List.of(text(entry.opens())));
        values.put("ferme", List.of(text(entry.closes())));
    }

    private static void when(Map<String, List<String>> values, Event event) {
        boolean allDay = event.when().allDay();
        List<Session> sessions = event.when().sessions();
        values.put("journee", allDay ? List.of("oui") : List.of());
        values.put(
                "jour",
                sessions.stream()
                        .map(one -> one.start().toLocalDate().toString())
                        .toList());
        values.put(
                "de",
                sessions.stream()
                        .map(one -> allDay ? "" : one.start().toLocalTime().toString())
                        .toList());
        values.put(
                "a",
                sessions.stream()
                        .map(one -> allDay ? "" : one.end().toLocalTime().toString())
                        .toList());
        values.put(
                "dernier",
                sessions.stream()
                        .map(one ->
                                allDay ? one.end().toLocalDate().minusDays(1).toString() : "")
                        .toList());
    }

    private static String lines(List<Resource> resources) {
        return resources.stream()
                .map(resource -> resource.label() + " | " + resource.link())
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable LocalDateTime time) {
        return time == null ? "" : time.toString();
    }
}
