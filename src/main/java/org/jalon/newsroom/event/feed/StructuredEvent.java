package org.jalon.newsroom.event.feed;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Organiser;
import org.jalon.newsroom.event.ProgrammeItem;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.WebLink;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.StructuredData;

/** An event in the schema.org vocabulary, for search engines. */
public final class StructuredEvent {

    private StructuredEvent() {}

    /**
     * JSON-LD that may stand inside a script element: nothing in it can end the element or begin another.
     *
     * @param url of the page of the event
     * @param image address of a picture of it
     */
    public static String of(Listed listed, String url, String image) {
        Event event = listed.event();
        Content content = event.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", content.kind() == Kind.TRAINING ? "EducationEvent" : "Event");
        json.put("@id", url);
        json.put("url", url);
        json.put("name", content.title());
        put(json, "description", content.summary());
        json.put("image", List.of(image));
        json.put("startDate", date(event.when(), event.when().sessions().getFirst(), true));
        json.put("endDate", date(event.when(), event.when().sessions().getLast(), false));
        json.put("eventStatus", "https://schema.org/" + status(event.state()));
        json.put("eventAttendanceMode", "https://schema.org/" + mode(content));
        Object location = location(listed.venue(), content, url);
        json.put("location", location);
        json.put("isAccessibleForFree", content.isFree());
        json.put("inLanguage", "fr");
        if (content.isFree()) {
            json.put("offers", offer(event, url));
        }
        Integer capacity = content.entry().capacity();
        if (capacity != null) {
            json.put("maximumAttendeeCapacity", capacity);
        }
        if (!content.organiser().name().isEmpty()) {
            json.put("organizer", organiser(content.organiser()));
        }
        List<Map<String, Object>> performers = performers(content);
        if (!performers.isEmpty()) {
            json.put("performer", performers);
        }
        event.inSeries()
                .ifPresent(turn -> json.put(
                        "superEvent",
                        Map.of(
                                "@type",
                                "EventSeries",
                                "@id",
                                "urn:jalon:serie:" + turn.series(),
                                "name",
                                content.title())));
        if (event.when().sessions().size() > 1) {
            json.put("subEvent", sessions(event, location));
        }
        return StructuredData.of(json);
    }

    /** Each session of a course, as an event within it. */
    private static List<Map<String, Object>> sessions(Event event, Object location) {
        return event.when().sessions().stream()
                .<Map<String, Object>>map(one -> Map.of(
                        "@type", "Event",
                        "name", event.content().title(),
                        "startDate", date(event.when(), one, true),
                        "endDate", date(event.when(), one, false),
                        "location", location))
                .toList();
    }

    /** Only what is free has a price that a program can read. */
    private static Map<String, Object> offer(Event event, String url) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("price", "0");
        offer.put("priceCurrency", "EUR");
        offer.put(
                "url",
                event.content().entry().link().isEmpty()
                        ? url
                        : event.content().entry().link());
        LocalDateTime opens = event.content().entry().opens();
        if (opens != null) {
            offer.put("validFrom", time(event.when(), opens));
        }
        return offer;
    }

    private static Map<String, Object> organiser(Organiser organiser) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", "Organization");
        json.put("name", organiser.name());
        WebLink.parse(organiser.contact()).ifPresent(site -> json.put("url", site.toString()));
        return json;
    }

    /** Those who speak, once each. */
    private static List<Map<String, Object>> performers(Content content) {
        return content.programme().stream()
                .map(ProgrammeItem::speakers)
                .filter(name -> !name.isEmpty())
                .distinct()
                .<Map<String, Object>>map(name -> Map.of("@type", "Person", "name", name))
                .toList();
    }

    private static Object location(Venue venue, Content content, String url) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (content.where().isSomewhere()) {
            all.add(StructuredPlace.of(venue));
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
        return time(when, start ? session.start() : session.end());
    }

    private static String time(When when, LocalDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(when.zone()));
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
