package org.jalon.newsroom.event.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.Venue;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

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
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-24T14:00");

    @Test
    void saysAllThatACalendarWants() throws IOException {
        Event event = Happening.workshop("Un atelier", START, 8, true);
        VEvent read = read(text(event)).getEvents().getFirst();
        assertThat(read.getUid().getValue()).isEqualTo(event.id() + "@jalon");
        assertThat(read.getSequence().getValue()).isEqualTo(1);
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-24T13:00:00Z"));
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(read.getLocation().getValue()).isEqualTo("Médiathèque, 1 rue Basse, 59800 Lille");
        assertThat(read.getStatus().isConfirmed()).isTrue();
        assertThat(read.getUrl().getValue()).isEqualTo("https://lieux.example.fr/agenda/" + event.id() + "/un-atelier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café; thé, \\n et \\, retour",
                "Fin\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:autre",
                "\u0000\u0007 sonne",
                "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 une fête",
                "x🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 une fête",
                "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語",
                "^n'<b>&amp;\"Deux points: et \"guillemets\""
            })
    void carriesAnyTitleUnbrokenInShortLines(String title) throws IOException {
        String text = text(Happening.workshop(title, START, 8, true));
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        byte[] sent = text.getBytes(StandardCharsets.UTF_8);
        List<VEvent> read = read(new String(sent, StandardCharsets.UTF_8)).getEvents();
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().getSummary().getValue().replaceAll("\\s+", " "))
                .isEqualTo(title.replaceAll("[\u0000\u0007\r]", " ").replaceAll("\\s+", " "));
        assertThat(read(text).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    /** A workshop stays at two o'clock on the wall, in winter and in summer, wherever it is. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-11-24T14:00, 2026-11-24T13:00:00Z",
        "Europe/Paris, 2027-06-08T14:00, 2027-06-08T12:00:00Z",
        "Indian/Reunion, 2026-11-24T14:00, 2026-11-24T10:00:00Z",
        "America/Miquelon, 2026-11-24T14:00, 2026-11-24T17:00:00Z",
        "America/Miquelon, 2027-06-08T14:00, 2027-06-08T16:00:00Z",
    })
    void explainsTheClocksOfThePlace(String zone, LocalDateTime start, Instant expected) throws IOException {
        Event event = Happening.workshop("Un atelier", START, 8, true);
        String text = text(
                event.with(When.of(ZoneId.of(zone), start, start.plusHours(2)), event.content(), event.changedAt()));
        String local = start.format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        assertThat(text.replace("\r\n ", ""))
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("TZID:" + zone, "DTSTART;TZID=" + zone + ":" + local);
        ICalendar calendar = read(text);
        assertThat(calendar.getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(expected);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void keepsWholeDaysWhateverTheClockOfTheMachine() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        Event event = Happening.workshop("Journée", START, null, false);
        Event days = event.with(
                When.days(Happening.PARIS, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)),
                event.content(),
                event.changedAt());
        try {
            for (String zone : List.of("UTC", "Pacific/Auckland", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(text(days).replace("\r\n ", ""))
                        .contains("DTSTART;VALUE=DATE:20261124\r\n", "DTEND;VALUE=DATE:20261126\r\n");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void tellsCalendarsOfWhatIsCancelledUnderTheSameNameAndAHigherNumber() throws IOException {
        Event event = Happening.workshop("Un atelier", START, 8, true);
        Event cancelled = event.with(State.CANCELLED, "Salle fermée", event.changedAt());
        VEvent before = read(text(event)).getEvents().getFirst();
        VEvent after = read(text(cancelled)).getEvents().getFirst();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getSummary().getValue()).isEqualTo("Annulé\u00a0: Un atelier");
    }

    @Test
    void givesEachSessionALineOfItsOwn() throws IOException {
        Event event = Happening.workshop("Cours", START, 8, true);
        Session first = event.when().sessions().getFirst();
        Event course = event.with(
                new When(Happening.PARIS, false, List.of(first, first.plusDays(7))),
                event.content(),
                event.changedAt());
        assertThat(read(text(course)).getEvents())
                .extracting(one -> one.getUid().getValue())
                .containsExactly(event.id() + "@jalon", event.id() + "-1@jalon");
    }

    private static String text(Event event) {
        return new CalendarFile("https://lieux.example.fr", Words.in(Language.FRENCH))
                .text("Agenda", List.of(new Listed(event, LIBRARY)));
    }

    private static ICalendar read(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            return reader.readNext();
        }
    }
}
