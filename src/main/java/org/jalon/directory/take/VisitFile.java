package org.jalon.directory.take;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jalon.directory.Place;

/**
 * A visit to a place as a calendar file (RFC 5545). Times are in UTC, so that no calendar has to know the time zone of the
 * place.
 *
 * @param place to be visited
 * @param start of the visit
 * @param title of the event
 * @param address in one line
 * @param notes what to remember
 * @param url of the sheet
 */
public record VisitFile(Place place, Instant start, String title, String address, String notes, String url) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Octets of a line, its end not counted. */
    private static final int LONGEST_LINE = 75;

    private static final Duration VISIT = Duration.ofHours(1);

    /** @param now when the file is made */
    public String text(Instant now) {
        StringBuilder file = new StringBuilder();
        add(file, "BEGIN:VCALENDAR");
        add(file, "VERSION:2.0");
        add(file, "PRODID:-//Jalon//Visite//FR");
        add(file, "BEGIN:VEVENT");
        add(file, "UID:" + place.id() + "-" + UTC.format(start) + "@jalon");
        add(file, "DTSTAMP:" + UTC.format(now));
        add(file, "DTSTART:" + UTC.format(start));
        add(file, "DTEND:" + UTC.format(start.plus(VISIT)));
        add(file, "SUMMARY:" + escape(title));
        add(file, "LOCATION:" + escape(address));
        add(file, "GEO:" + place.position().latitude() + ";" + place.position().longitude());
        add(file, "DESCRIPTION:" + escape(notes));
        add(file, "URL:" + url);
        add(file, "END:VEVENT");
        add(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded where it is too long but never inside a character. */
    private static void add(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String text = Character.toString(character);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(text);
            octets += length;
            i += Character.charCount(character);
        }
        file.append("\r\n");
    }
}
