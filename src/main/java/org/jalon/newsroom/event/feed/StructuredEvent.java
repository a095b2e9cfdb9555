package org.jalon.newsroom.event.feed;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.StructuredData;

/** An event in the schema.org vocabulary, for search engines. */
public final class StructuredEvent {

    private StructuredEvent() {}

    /** JSON-LD that may stand inside a script element: nothing in it can end the element or begin another. */
    public static String of(Listed listed, String url) {
        Event event = listed.event();
        Content content = event.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "Event");
        json.put("@id", url);
        json.put("url", url);
        json.put("name", content.title());
        put(json, "description", content.summary());
        json.put("startDate", date(event.when(), event.when().sessions().getFirst(), true));
        json.put("endDate", date(event.when(), event.when().sessions().getLast(), false));
        json.put("eventStatus", "https://schema.org/" + status(event.state()));
        json.put("eventAttendanceMode", "https://schema.org/" + mode(content));
        json.put("location", location(listed.venue(), content, url));
        json.put("isAccessibleForFree", content.isFree());
        json.put("inLanguage", "fr");
        if (!content.organiser().name().isEmpty()) {
            json.put(
                    "organizer",
                    Map.of("@type", "Organization", "name", content.organiser().name()));
        }
        return StructuredData.of(json);
    }

    private static Object location(Venue venue, Content content, String url) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (content.where().isSomewhere()) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("@type", "Place");
            put(place, "name", venue.name());
            place.put("address", venue.address());
            all.add(place);
        }
        if (content.where().isOnline()) {
            // The page of the event, for the link itself is for those who registered.
            all.add(Map.of("@type", "VirtualLocation", "url", url));
        }
        return all.size() == 1 ? all.getFirst() : all;
    }

    private static String date(When when, Session session, boolean start) {
        if (when.allDay()) {
            return start
                    ? session.start().toLocalDate().toString()
                    : session.end().toLocalDate().minusDays(1).toString();
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                (start ? session.start() : session.end()).atZone(when.zone()));
    }

    private static String status(State state) {
        return switch (state) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case DRAFT, PUBLISHED -> "EventScheduled";
        };
    }

    private static String mode(Content content) {
        if (!content.where().isOnline()) {
            return "OfflineEventAttendanceMode";
        }
        return content.where().isSomewhere() ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
