package org.jalon.newsroom.arrival.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the dates of feeds, exports and front matter. */
final class Dates {

    /** Of dates that name no zone. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<Function<String, Instant>> WAYS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant(),
            text -> OffsetDateTime.parse(text, of("EEE, d MMM uuuu HH:mm:ss Z")).toInstant(),
            text -> OffsetDateTime.parse(text, of("uuuu-MM-dd HH:mm[:ss] [XXX][XX][X]"))
                    .toInstant(),
            text -> LocalDateTime.parse(text).atZone(PARIS).toInstant(),
            text -> LocalDateTime.parse(text, of("uuuu-MM-dd HH:mm[:ss]"))
                    .atZone(PARIS)
                    .toInstant(),
            text -> LocalDate.parse(text).atStartOfDay(PARIS).toInstant(),
            text -> LocalDate.parse(text, of("d/M/uuuu")).atStartOfDay(PARIS).toInstant());

    private Dates() {}

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The instant of a date; null when it is none, or one that no article bears. */
    static @Nullable Instant parse(String text) {
        String stripped = text.strip();
        for (Function<String, Instant> way : WAYS) {
            try {
                Instant read = way.apply(stripped);
                int year = read.atZone(PARIS).getYear();
                return year < 1980 || year > 2100 ? null : read;
            } catch (DateTimeException e) {
                continue; // the next way may fit
            }
        }
        return null;
    }

    /** The instant of a date and hour in universal time, as WordPress writes it. */
    static @Nullable Instant universal(String text) {
        return parse(text.strip() + " +00:00");
    }
}
