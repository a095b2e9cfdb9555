package org.jalon.hours.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.Coat;
import org.jspecify.annotations.Nullable;

/** The line that comes first: is it open, and until when. */
public final class TodayInWords {

    private static final int THIS_WEEK = 6;
    private static final int SMALL_HOURS = 6;
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Speech speech;
    private final ZonedDateTime now;
    private final boolean holiday;

    /**
     * Words for an instant.
     *
     * @param holiday whether today has no opening because it is a public holiday
     */
    public TodayInWords(Speech speech, Instant now, ZoneId zone, boolean holiday) {
        this.speech = speech;
        this.now = now.atZone(zone);
        this.holiday = holiday;
    }

    /** The line where nothing is known to change. */
    public String sayForEver(Coat now) {
        return switch (now.status()) {
            case OPEN -> speech.say("open.always") + remark(now.comment());
            case CLOSED -> closed() + remark(now.comment());
            case UNKNOWN -> unknown(now.comment());
        };
    }

    /** The line where a coat gives way to another. */
    public String say(Coat coat, Instant change, Coat then) {
        ZonedDateTime local = change.atZone(now.getZone());
        return switch (coat.status()) {
            case OPEN -> speech.say(opening(change, then), closingTime(local)) + remark(coat.comment());
            case CLOSED -> speech.say(closing(local, then), closed(), opening(local, then)) + remark(coat.comment());
            case UNKNOWN -> unknown(coat, local, then);
        };
    }

    private String opening(Instant change, Coat then) {
        if (then.openEnd()) {
            return "open.at-least";
        }
        boolean soon = Duration.between(now.toInstant(), change).compareTo(SOON) < 0;
        return soon ? "open.soon" : "open.until";
    }

    private static String closing(ZonedDateTime change, Coat then) {
        if (then.status() != Status.UNKNOWN || then.openEnd()) {
            return "closed.until";
        }
        if (isByAppointment(then)) {
            return "closed.appointment";
        }
        return isDayUnknown(change, then) ? "closed.maybe.day" : "closed.maybe";
    }

    /** When something begins, or on which day where nothing is known of that day. */
    private String opening(ZonedDateTime change, Coat then) {
        return isDayUnknown(change, then) ? day(change.toLocalDate()) : moment(change);
    }

    private static boolean isDayUnknown(ZonedDateTime change, Coat then) {
        return then.status() == Status.UNKNOWN
                && !then.openEnd()
                && change.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String closed() {
        return holiday ? speech.say("closed.today", HolidayName.of(speech, now.toLocalDate())) : speech.say("closed");
    }

    private String unknown(Coat coat, ZonedDateTime change, Coat then) {
        if (isByAppointment(coat)) {
            return then.status() == Status.OPEN
                    ? speech.say("appointment.open", moment(change))
                    : speech.say("appointment.until", closingTime(change));
        }
        return coat.openEnd() ? speech.say("unknown.open-end") : unknown(coat.comment());
    }

    private String unknown(@Nullable String comment) {
        if (comment == null) {
            return speech.say("unknown");
        }
        return Appointment.isAsked(comment)
                ? speech.capitalised(speech.say("appointment"))
                : speech.say("unknown.comment", speech.quote(comment));
    }

    private static boolean isByAppointment(Coat coat) {
        return coat.comment() != null && Appointment.isAsked(coat.comment());
    }

    private String remark(@Nullable String comment) {
        return comment == null ? "" : speech.say("remark", speech.typed(comment));
    }

    /** A closing in the small hours belongs to this evening: nobody says tomorrow at 2. */
    private String closingTime(ZonedDateTime closing) {
        LocalDate evening = closing.minusHours(SMALL_HOURS).toLocalDate();
        return evening.isAfter(now.toLocalDate()) ? moment(closing) : speech.say("at", time(closing));
    }

    private String moment(ZonedDateTime then) {
        LocalDate date = then.toLocalDate();
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), date);
        String time = time(then);
        if (days == 0) {
            return speech.say("at", time);
        }
        if (days == 1) {
            return speech.say("tomorrow", time);
        }
        if (days <= THIS_WEEK) {
            return speech.say("weekday", speech.weekday(then.getDayOfWeek()), time);
        }
        return speech.say("date.at", new Dates(speech, now.toLocalDate()).say(date), time);
    }

    private String day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), date);
        if (days == 1) {
            return speech.say("dates.tomorrow");
        }
        return days <= THIS_WEEK
                ? speech.say("dates.weekday", speech.weekday(date.getDayOfWeek()))
                : speech.say("dates.on", new Dates(speech, now.toLocalDate()).say(date));
    }

    private String time(ZonedDateTime then) {
        return speech.time(then.getHour() * 60 + then.getMinute());
    }
}
