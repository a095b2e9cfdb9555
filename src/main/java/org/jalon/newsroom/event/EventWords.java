package org.jalon.newsroom.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jalon.site.Words;

/** Says when events take place, as people read it. */
public final class EventWords {

    private static final ZoneId USUAL = ZoneId.of("Europe/Paris");

    private final Words words;

    public EventWords(Words words) {
        this.words = words;
    }

    /** All of it in one line: {@code mardi 24 novembre 2026, de 14 h à 16 h}, and how many more sessions. */
    public String when(When when) {
        String first = session(when, when.sessions().getFirst());
        int more = when.sessions().size() - 1;
        return more == 0 ? first : words.say("agenda.when.more", first, more);
    }

    /** One session: {@code mardi 24 novembre 2026, de 14 h à 16 h}. */
    public String session(When when, Session session) {
        LocalDate first = session.start().toLocalDate();
        LocalDate last = lastDay(when, session);
        if (when.allDay()) {
            return first.equals(last) ? day(first) : words.say("agenda.when.days", day(first), day(last));
        }
        String said = first.equals(last)
                ? words.say("agenda.when.times", day(first), time(session.start()), time(session.end()))
                : words.say("agenda.when.across", day(first), time(session.start()), day(last), time(session.end()));
        return when.zone().getRules().equals(USUAL.getRules())
                ? said
                : words.say("agenda.when.local", said, zone(when.zone()));
    }

    /** The times of the first session, or that it is all day. */
    public String times(When when) {
        Session session = when.sessions().getFirst();
        if (when.allDay()) {
            return words.say("agenda.when.all-day");
        }
        return session.start().toLocalDate().equals(session.end().toLocalDate())
                ? words.say("agenda.when.hours", time(session.start()), time(session.end()))
                : words.say("agenda.when.from", time(session.start()));
    }

    /** {@code mardi 24 novembre 2026 à 9 h}. */
    public String moment(LocalDateTime time) {
        return words.say("agenda.when.moment", day(time.toLocalDate()), time(time));
    }

    /** {@code mardi 24 novembre 2026}. */
    public String day(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? "agenda.day.first" : "agenda.day";
        return format(pattern).format(day);
    }

    /** {@code novembre 2026}. */
    public String month(LocalDate day) {
        return format("agenda.month").format(day);
    }

    private String time(LocalDateTime time) {
        return format(time.getMinute() == 0 ? "agenda.time.hour" : "agenda.time")
                .format(time);
    }

    private static LocalDate lastDay(When when, Session session) {
        LocalDate end = session.end().toLocalDate();
        return when.allDay() ? end.minusDays(1) : end;
    }

    private String zone(ZoneId zone) {
        String id = zone.getId();
        return words.find("agenda.zone." + id.substring(id.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT))
                .orElse(id);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(words.say(key), words.language().locale());
    }
}
