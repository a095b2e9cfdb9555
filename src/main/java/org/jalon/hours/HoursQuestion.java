package org.jalon.hours;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Are these hours open at this time? As asked in bulk, in texts.
 *
 * @param hours in the OSM syntax
 * @param at an ISO date and time; without an offset it is a local time of the zone
 * @param zone a time zone of the tz database, such as {@code Indian/Reunion}
 */
public record HoursQuestion(String hours, String at, String zone) {

    /**
     * What is known.
     *
     * @param valid whether the hours can be read
     * @param open absent when it is not known, as when the time or the zone cannot be read
     * @param nextChange an ISO date and time with the offset of the zone
     */
    public record Answer(
            boolean valid, @Nullable Boolean open, @Nullable String nextChange) {}

    public Answer answer() {
        Optional<OpeningHours> read = OpeningHours.parse(hours);
        return read.map(this::evaluate).orElseGet(() -> new Answer(false, null, null));
    }

    private Answer evaluate(OpeningHours read) {
        try {
            ZoneId zoneId = ZoneId.of(zone);
            OpenState state = read.stateAt(instant(zoneId), zoneId);
            Boolean open = switch (state.status()) {
                case OPEN -> Boolean.TRUE;
                case CLOSED -> Boolean.FALSE;
                case UNKNOWN -> null;
            };
            Instant change = state.nextChange();
            return new Answer(
                    true,
                    open,
                    change == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.atZone(zoneId)));
        } catch (DateTimeException e) {
            return new Answer(true, null, null);
        }
    }

    private Instant instant(ZoneId zoneId) {
        TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(at, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.from(time).atZone(zoneId).toInstant();
    }
}
