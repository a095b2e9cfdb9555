package org.jalon.hours.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.dated.ExceptionalPeriod;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/** What a person must know before going: exceptional hours of the next weeks, public holidays of the next days. */
public final class NoticesInWords {

    private static final int SOON_DAYS = 60;
    private static final int WEEK = 7;

    private final Speech speech;
    private final Schedule schedule;
    private final LocalDate today;
    private final PlaceCalendar calendar;
    private final List<ExceptionalPeriod> periods;

    public NoticesInWords(Speech speech, Schedule all, LocalDate today, PlaceCalendar calendar) {
        this.speech = speech;
        this.schedule = all.keeping(rule -> !rule.fallback());
        this.today = today;
        this.calendar = calendar;
        this.periods = new Exceptions(all).from(today);
    }

    /** Those of today and of the next weeks, the nearest first. */
    public List<HoursNotice> soon() {
        List<HoursNotice> notices = new ArrayList<>(say(true));
        today.datesUntil(today.plusDays(WEEK + 1))
                .filter(calendar::isPublicHoliday)
                .filter(date -> periods.stream().noneMatch(period -> period.holds(date)))
                .forEach(date -> holiday(date).ifPresent(notices::add));
        notices.sort(Comparator.comparing(HoursNotice::first));
        return List.copyOf(notices);
    }

    /** Those that are far away. */
    List<HoursNotice> later() {
        return say(false);
    }

    private List<HoursNotice> say(boolean soon) {
        PeriodInWords words = new PeriodInWords(speech, schedule, today, calendar);
        LocalDate limit = today.plusDays(SOON_DAYS);
        return periods.stream()
                .filter(period -> period.first().isAfter(limit) != soon)
                .map(words::say)
                .toList();
    }

    /** A holiday that changes the hours of its day, or of which an open place does not say whether it does. */
    private Optional<HoursNotice> holiday(LocalDate date) {
        List<Segment> said = schedule.openingsOn(date, calendar);
        List<Segment> otherwise = schedule.openingsOn(date, calendar.withPublicHolidays(day -> false));
        String when = new Dates(speech, today).say(date, date);
        String name = HolidayName.of(speech, date);
        if (!said.equals(otherwise)) {
            String text = said.isEmpty()
                    ? speech.say("notice.holiday.closed", when, name)
                    : speech.say("notice.holiday.hours", when, name, new DayInWords(speech).say(said));
            return Optional.of(new HoursNotice(date, date, text, text, date.equals(today)));
        }
        if (!said.isEmpty() && !namesHolidays()) {
            String text = speech.say("notice.holiday.unsaid", when, name);
            return Optional.of(new HoursNotice(date, date, text, "", date.equals(today)));
        }
        return Optional.empty();
    }

    private boolean namesHolidays() {
        return schedule.rules().stream().map(Rule::days).flatMap(List::stream).anyMatch(Selectors::namesPublicHolidays);
    }
}
