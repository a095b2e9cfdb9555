package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jalon.hours.OpenState;
import org.jalon.site.Language;
import org.jalon.site.Words;

/**
 * Whether a place is open, in a few words: "Ouvert, ferme à 17 h", "Fermé, ouvre jeudi à 9 h".
 *
 * @param status that the words say
 * @param text as shown
 */
public record OpenLine(OpenState.Status status, String text) {

    /** The line for a state at an instant, told in the clock of the place. */
    public static OpenLine of(OpenState state, Instant now, ZoneId zone, Words words) {
        String key = "directory.open." + state.status().name().toLowerCase(Locale.ROOT);
        Instant change = state.nextChange();
        if (state.status() == OpenState.Status.UNKNOWN || change == null) {
            return new OpenLine(state.status(), words.say(key));
        }
        return new OpenLine(
                state.status(), words.say(key + ".until", moment(change.atZone(zone), now.atZone(zone), words)));
    }

    /** The name of the status in style sheets. */
    public String style() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String moment(ZonedDateTime change, ZonedDateTime now, Words words) {
        LocalDate day = change.toLocalDate();
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        String time = time(change.toLocalTime(), words);
        Locale locale = words.language().locale();
        if (days <= 0) {
            return words.say("directory.open.at", time);
        }
        if (days == 1) {
            return words.say("directory.open.tomorrow", time);
        }
        if (days < 7) {
            return words.say("directory.open.day", day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale), time);
        }
        return words.say(
                "directory.open.date",
                DateTimeFormatter.ofPattern("d MMMM", locale).format(day),
                time);
    }

    /** A time as people say it: "9 h", "9 h 30", "minuit"; "9 am", "9:30 am", "midnight". */
    public static String time(LocalTime time, Words words) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return words.say("directory.open.midnight");
        }
        String pattern = words.language() == Language.FRENCH
                ? time.getMinute() == 0 ? "H' h'" : "H' h 'mm"
                : time.getMinute() == 0 ? "h' 'a" : "h:mm' 'a";
        return DateTimeFormatter.ofPattern(
                        pattern.replace("' ", "'\u00a0").replace(" '", "\u00a0'"),
                        words.language() == Language.FRENCH ? Locale.FRENCH : Locale.UK)
                .format(time);
    }
}
