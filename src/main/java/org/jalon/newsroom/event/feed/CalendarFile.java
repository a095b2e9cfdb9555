package org.jalon.newsroom.event.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jalon.geo.LatLon;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Session;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Words;

/**
 * Events as a calendar file (RFC 5545). Each session is an event of its own, with an identifier that never changes; its times are
 * those of the clocks of its place, whose zone the file explains. Cancelled and postponed ones stay, as cancelled, under a higher sequence.
 *
 * @param base where the addresses of its pages begin
 * @param words of its language
 */
public record CalendarFile(String base, Words words) {

    private static final String PRODUCT = "-//Jalon//Agenda//FR";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\n]]");
    private static final int HOURS_BETWEEN_LOOKS = 6;
    /** Characters of a line: as each is three octets at most, no line is longer than the 75 that it should have. */
    private static final int LINE = 24;

    /** @param name of the whole, shown by calendars that subscribe to it */
    public String text(String name, List<Listed> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(clean(name));
        calendar.setExperimentalProperty("X-WR-CALNAME", clean(name));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN_LOOKS + "H");
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        for (Listed one : events) {
            When when = one.event().when();
            for (int i = 0; i < when.sessions().size(); i++) {
                VEvent written = event(one, when.sessions().get(i), i);
                calendar.addEvent(written);
                if (!when.allDay()) {
                    TimezoneAssignment zone = zones.computeIfAbsent(when.zone(), CalendarZone::of);
                    calendar.getTimezoneInfo().setTimezone(written.getDateStart(), zone);
                    calendar.getTimezoneInfo().setTimezone(written.getDateEnd(), zone);
                }
            }
        }
        return write(calendar);
    }

    private VEvent event(Listed listed, Session session, int number) {
        Event event = listed.event();
        VEvent written = new VEvent();
        written.setUid(event.id() + (number == 0 ? "" : "-" + number) + "@jalon");
        written.setDateTimeStamp(Date.from(event.changedAt()));
        written.setLastModified(Date.from(event.changedAt()));
        written.setSequence(event.sequence());
        written.setDateStart(date(event, session.start()), !event.when().allDay());
        written.setDateEnd(date(event, session.end()), !event.when().allDay());
        written.setSummary(clean(title(event)));
        String url = base + words.language().path(event.path());
        written.setDescription(clean(notes(event) + url));
        written.setUrl(url);
        if (!listed.venue().line().isEmpty()) {
            written.setLocation(clean(listed.venue().line()));
        }
        LatLon position = listed.venue().position();
        if (position != null && listed.venue().exact()) {
            written.setGeo(new Geo(position.latitude(), position.longitude()));
        }
        written.addCategories(words.say("agenda.kind." + event.content().kind().slug()));
        written.setStatus(event.state() == State.PUBLISHED ? Status.confirmed() : Status.cancelled());
        return written;
    }

    private String title(Event event) {
        String title = event.content().title();
        return switch (event.state()) {
            case CANCELLED -> words.say("agenda.title.cancelled", title);
            case POSTPONED -> words.say("agenda.title.postponed", title);
            case DRAFT, PUBLISHED -> title;
        };
    }

    private static String notes(Event event) {
        StringBuilder notes = new StringBuilder();
        for (String part : List.of(event.notice(), event.content().summary())) {
            if (!part.isEmpty()) {
                notes.append(part).append('\n');
            }
        }
        return notes.toString();
    }

    private static Date date(Event event, LocalDateTime time) {
        if (event.when().allDay()) {
            LocalDate day = time.toLocalDate();
            return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
        }
        return Date.from(time.atZone(event.when().zone()).toInstant());
    }

    private static String clean(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
