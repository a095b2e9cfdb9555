package org.jalon.hours.words;

import java.time.Instant;
import java.time.LocalDate;
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

    private final Speech speech;
    private final ZonedDateTime now;

    public TodayInWords(Speech speech, Instant now, ZoneId zone) {
        this.speech = speech;
        this.now = now.atZone(zone);
    }

    /** The line where nothing is known to change. */
    public String sayForEver(Coat now) {
        return switch (now.status()) {
            case OPEN -> speech.say("open.always") + remark(now.comment());
            case CLOSED -> speech.say("closed") + remark(now.comment());
            case UNKNOWN -> unknown(now.comment());
        };
    }

    /** The line where a coat gives way to another. */
    public String say(Coat coat, Instant change, Coat then) {
        ZonedDateTime local = change.atZone(now.getZone());
        return switch (coat.status()) {
            case OPEN ->
                speech.say(then.openEnd() ? "open.at-least" : "open.until", closingTime(local))
                        + remark(coat.comment());
            case CLOSED -> {
                boolean maybe = then.status() == Status.UNKNOWN && !then.openEnd();
                yield speech.say(maybe ? "closed.maybe" : "closed.until", moment(local)) + remark(coat.comment());
            }
            case UNKNOWN -> coat.openEnd() ? speech.say("unknown.open-end") : unknown(coat.comment());
        };
    }

    private String unknown(@Nullable String comment) {
        return comment == null ? speech.say("unknown") : speech.say("unknown.comment", speech.quote(comment));
    }

    private String remark(@Nullable String comment) {
        return comment == null ? "" : speech.say("remark", speech.quote(comment));
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
        boolean farAway = date.isAfter(now.toLocalDate().plusMonths(11));
        return speech.say("date.at", speech.date(date, farAway), time);
    }

    private String time(ZonedDateTime then) {
        return speech.time(then.getHour() * 60 + then.getMinute());
    }
}
