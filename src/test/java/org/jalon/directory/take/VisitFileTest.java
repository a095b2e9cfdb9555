package org.jalon.directory.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jalon._support.Places;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;

class VisitFileTest {

    private static final Place LIBRARY = Places.place(1, Places.aLibraryInLille());
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant START = Instant.parse("2026-11-24T09:30:00Z");

    private static String file(String title, String notes) {
        return new VisitFile(LIBRARY, START, title, "12 rue des Tilleuls, 59000 Lille", notes, "https://e.fr/lieux/1")
                .text(NOW);
    }

    @Test
    void lastsAnHourInUniversalTime() {
        assertThat(file("Visite", "").split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:0000000001-20261124T093000Z@jalon",
                        "DTSTAMP:20261122T100000Z",
                        "DTSTART:20261124T093000Z",
                        "DTEND:20261124T103000Z",
                        "GEO:50.6371;3.0633",
                        "URL:https://e.fr/lieux/1")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void escapesWhatCalendarsReadOtherwise() {
        assertThat(file("a;b,c\\d", "un\ndeux\rEND:VEVENT"))
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n")
                .contains("LOCATION:12 rue des Tilleuls\\, 59000 Lille\r\n")
                .contains("DESCRIPTION:un\\ndeuxEND:VEVENT\r\n");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String title = "é€𝄞".repeat(60);
        String file = file(title, "");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }
}
