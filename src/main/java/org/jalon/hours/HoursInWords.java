package org.jalon.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jalon.hours.words.Speech;
import org.jalon.hours.words.TodayInWords;
import org.jalon.hours.words.WeekInWords;

/** Opening hours said to people: French for French speakers, English for all others. No-break spaces within hours. */
public final class HoursInWords {

    private HoursInWords() {}

    /** The first line of a sheet: {@code Ouvert, ferme à 17 h}, {@code Fermé, ouvre jeudi à 9 h}. */
    public static String today(OpeningHours hours, Instant now, ZoneId zone, Locale locale) {
        return today(hours, now, PlaceCalendar.of(zone), locale);
    }

    /** The first line of a sheet, by the calendar of the place. */
    public static String today(OpeningHours hours, Instant now, PlaceCalendar calendar, Locale locale) {
        Moment moment = new Moment(hours.schedule(), calendar, now);
        Moment.Change change = moment.nextChange();
        TodayInWords words = new TodayInWords(Speech.in(locale), now, calendar.zone());
        return change == null
                ? words.sayForEver(moment.segment().coat())
                : words.say(moment.segment().coat(), change.at(), change.to());
    }

    /** What is said where there are no hours, or none that can be read. */
    public static String unknown(Locale locale) {
        return Speech.in(locale).say("unknown");
    }

    /** The week as a table, the row of today marked, with sentences for what a week cannot show. */
    public static WeekTable week(OpeningHours hours, LocalDate today, PlaceCalendar calendar, Locale locale) {
        return new WeekInWords(Speech.in(locale), hours.schedule(), today, calendar).table();
    }

    /** As above, by the calendar of a time zone. */
    public static WeekTable week(OpeningHours hours, LocalDate today, ZoneId zone, Locale locale) {
        return week(hours, today, PlaceCalendar.of(zone), locale);
    }
}
