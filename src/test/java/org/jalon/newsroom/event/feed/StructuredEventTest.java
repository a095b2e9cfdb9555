package org.jalon.newsroom.event.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.find.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines must find, by the documentation of schema.org and of the rich results for events. */
class StructuredEventTest {

    private static final String URL = "https://lieux.example.fr/agenda/x/un-atelier";
    private static final String IMAGE = "https://lieux.example.fr/agenda/x/apercu.png";
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-24T14:00");
    private static final Venue LIBRARY = new Venue(
            "Médiathèque",
            "1 rue Basse, 59800 Lille",
            null,
            new LatLon(50.63, 3.06),
            true,
            "x",
            "/lieux/x",
            List.of(),
            "");

    @Test
    void saysWhatAnEventMustSay() {
        JsonNode json = read(Happening.workshop("Un atelier", START, 8, true), LIBRARY);
        assertThat(text(json, "@context")).isEqualTo("https://schema.org");
        assertThat(text(json, "name")).isEqualTo("Un atelier");
        assertThat(text(json, "startDate")).isEqualTo("2026-11-24T14:00:00+01:00");
        assertThat(text(json, "endDate")).isEqualTo("2026-11-24T16:00:00+01:00");
        assertThat(text(json, "eventStatus")).isEqualTo("https://schema.org/EventScheduled");
        assertThat(json.at("/image/0").stringValue()).isEqualTo(IMAGE);
        assertThat(json.at("/organizer/name").stringValue()).isEqualTo("Les Clics du Nord");
        assertThat(json.at("/offers/price").stringValue()).isEqualTo("0");
        assertThat(json.at("/offers/priceCurrency").stringValue()).isEqualTo("EUR");
        assertThat(json.get("isAccessibleForFree").booleanValue()).isTrue();
        assertThat(json.get("maximumAttendeeCapacity").intValue()).isEqualTo(8);
        assertThat(json.has("performer")).as("nobody speaks").isFalse();
    }

    @Test
    void partsTheAddressAndGivesThePositionOfThePlaceItself() {
        JsonNode place =
                read(Happening.workshop("Un atelier", START, 8, true), LIBRARY).get("location");
        assertThat(text(place, "name")).isEqualTo("Médiathèque");
        assertThat(place.at("/address/streetAddress").stringValue()).isEqualTo("1 rue Basse");
        assertThat(place.at("/address/postalCode").stringValue()).isEqualTo("59800");
        assertThat(place.at("/address/addressLocality").stringValue()).isEqualTo("Lille");
        assertThat(place.at("/address/addressCountry").stringValue()).isEqualTo("FR");
        assertThat(place.at("/geo/latitude").doubleValue()).isEqualTo(50.63);

        Venue room = new Venue("", "Salle des fêtes", null, new LatLon(50.6, 3.0), false, null, "", List.of(), "");
        JsonNode elsewhere =
                read(Happening.workshop("Un atelier", START, 8, true), room).get("location");
        assertThat(elsewhere.has("geo"))
                .as("the middle of a commune is no position of a room")
                .isFalse();
        assertThat(elsewhere.at("/address/streetAddress").stringValue()).isEqualTo("Salle des fêtes");
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, EventCancelled", "POSTPONED, EventPostponed", "PUBLISHED, EventScheduled"})
    void saysWhetherItTakesPlaceAndKeepsItsDate(State state, String status) {
        Event event = Happening.workshop("Un atelier", START, 8, true).with(state, "", Instant.EPOCH);
        JsonNode json = read(event, LIBRARY);
        assertThat(text(json, "eventStatus")).isEqualTo("https://schema.org/" + status);
        assertThat(text(json, "startDate")).isEqualTo("2026-11-24T14:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "1 rue Basse, '', OfflineEventAttendanceMode, Place",
        "'', https://visio.example.fr/secret, OnlineEventAttendanceMode, VirtualLocation",
        "1 rue Basse, https://visio.example.fr/secret, MixedEventAttendanceMode, Place"
    })
    void saysHowOneTakesPartAndNeverTheLinkItself(String address, String link, String mode, String first) {
        Event event = Happening.of("Un atelier", START, new Where(null, address, null, link), Entry.here(5, false));
        Venue venue =
                address.isEmpty() ? Venue.NOWHERE : new Venue("", address, null, null, false, null, "", List.of(), "");
        String written = StructuredEvent.of(new Listed(event, venue), URL, IMAGE);
        JsonNode json = new JsonMapper().readTree(written);
        JsonNode location = json.get("location");
        assertThat(text(json, "eventAttendanceMode")).isEqualTo("https://schema.org/" + mode);
        assertThat(text(location.isArray() ? location.get(0) : location, "@type"))
                .isEqualTo(first);
        assertThat(written).doesNotContain("secret");
    }

    @Test
    void namesItsSeriesAndItsSessions() {
        Event event = Happening.workshop("Un cours", START, 8, true);
        Session first = event.when().sessions().getFirst();
        Event course = event.with(
                        new When(Happening.PARIS, false, List.of(first, first.plusDays(7))),
                        event.content(),
                        event.changedAt())
                .in(new Event.Turn("s1", LocalDate.of(2026, 11, 24), false));
        JsonNode json = read(course, LIBRARY);
        assertThat(json.at("/superEvent/@type").stringValue()).isEqualTo("EventSeries");
        assertThat(text(json, "endDate")).isEqualTo("2026-12-01T16:00:00+01:00");
        assertThat(json.get("subEvent")).hasSize(2);
        assertThat(json.at("/subEvent/1/startDate").stringValue()).isEqualTo("2026-12-01T14:00:00+01:00");
        assertThat(json.at("/subEvent/1/location/name").stringValue()).isEqualTo("Médiathèque");
    }

    @Test
    void letsNothingEndItsElement() {
        Event event = Happening.workshop("</script><script>alert(1)</script>", START, 8, true);
        String written = StructuredEvent.of(new Listed(event, LIBRARY), URL, IMAGE);
        assertThat(written).doesNotContain("<").doesNotContain(">");
        assertThat(text(new JsonMapper().readTree(written), "name")).isEqualTo("</script><script>alert(1)</script>");
    }

    private static JsonNode read(Event event, Venue venue) {
        return new JsonMapper().readTree(StructuredEvent.of(new Listed(event, venue), URL, IMAGE));
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).stringValue();
    }
}
