package org.jalon.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.Coat;
import org.jalon.hours.rule.Schedule;
import org.jalon.hours.words.NoticesInWords;
import org.jalon.hours.words.Speech;
import org.jalon.hours.words.TodayInWords;
import org.jalon.hours.words.WeekInWords;

/** Opening hours said to people: French for French speakers, English for all others. No-break spaces within hours. */
public final class HoursInWords {

    private static final String PARIS = "Europe/Paris";

    private HoursInWords() {}

    /** The first line of a sheet: {@code Ouvert, ferme à 17 h}, {@code Fermé, ouvre jeudi à 9 h}. */
    public static String today(OpeningHours hours, Instant now, PlaceCalendar calendar, Locale locale) {
        return today(hours, hours.stateAt(now, calendar), now, calendar, locale);
    }

    /**
     * The same for who knows the state already: looking for the next change is most of the work.
     *
     * @param state of these hours at that instant, by that calendar
     */
    public static String today(
            OpeningHours hours, OpenState state, Instant now, PlaceCalendar calendar, Locale locale) {
        if (SunTimes.areIn(hours)) {
            return Speech.in(locale).say("unknown.comment", Speech.in(locale).quote(hours.toString()));
        }
        boolean holiday = state.status() == Status.CLOSED
                && isClosedByHoliday(
                        hours.schedule(), now.atZone(calendar.zone()).toLocalDate(), calendar);
        TodayInWords words = new TodayInWords(Speech.in(locale), now, calendar.zone(), holiday);
        Coat coat = coatAt(hours, now, calendar);
        Instant change = state.nextChange();
        return change == null ? words.sayForEver(coat) : words.say(coat, change, coatAt(hours, change, calendar));
    }

    /** What is said where there are no hours, or none that can be read. */
    public static String unknown(Locale locale) {
        return Speech.in(locale).say("unknown");
    }

    /** The week as a table, the row of today marked, with sentences for what a week cannot show. Exceptions are apart. */
    public static WeekTable week(OpeningHours hours, LocalDate today, PlaceCalendar calendar, Locale locale) {
        if (SunTimes.areIn(hours)) {
            return new WeekTable("", List.of(), List.of(Speech.in(locale).say("caution", hours.toString())));
        }
        return new WeekInWords(Speech.in(locale), hours.schedule(), today, calendar).table(hours.toString());
    }

    /**
     * What to know before going, the nearest first: exceptional closures and temporary hours of the next 60 days, public
     * holidays of the next 7.
     */
    public static List<HoursNotice> notices(
            OpeningHours hours, LocalDate today, PlaceCalendar calendar, Locale locale) {
        return new NoticesInWords(Speech.in(locale), hours.schedule(), today, calendar).soon();
    }

    /** The spans of one day: {@code 9 h–12 h et 14 h–17 h}; none is said closed. */
    public static String day(List<OpeningHours.Span> spans, Locale locale) {
        Speech speech = Speech.in(locale);
        return spans.isEmpty()
                ? speech.say("day.closed")
                : speech.list(spans.stream()
                        .map(span -> speech.range(span.start(), span.end()))
                        .toList());
    }

    /** Whose clock the hours are told by, where it is not that of metropolitan France: {@code Heure de La Réunion}. */
    public static Optional<String> clock(PlaceCalendar calendar, Locale locale) {
        String zone = calendar.zone().getId();
        return zone.equals(PARIS) ? Optional.empty() : Speech.in(locale).find("clock." + zone.replace('/', '.'));
    }

    private static Coat coatAt(OpeningHours hours, Instant instant, PlaceCalendar calendar) {
        return new Moment(hours.schedule(), calendar, instant).segment().coat();
    }

    private static boolean isClosedByHoliday(Schedule schedule, LocalDate today, PlaceCalendar calendar) {
        return calendar.isPublicHoliday(today)
                && schedule.openingsOn(today, calendar).isEmpty()
                && !schedule.openingsOn(today, calendar.withPublicHolidays(date -> false))
                        .isEmpty();
    }
}
