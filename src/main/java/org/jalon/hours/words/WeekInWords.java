package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.hours.HoursNotice;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.WeekTable;
import org.jalon.hours.dated.Exceptions;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/**
 * The week of a schedule, exceptions aside. Where every week is like another it is the usual week, outside of holidays.
 * Where something else is said of the next days, it is these days, and the usual week follows as a sentence.
 */
public final class WeekInWords {

    private final Speech speech;
    private final DayInWords dayInWords;
    private final Schedule all;
    private final Schedule schedule;
    private final Schedule lasting;
    private final Schedule usual;
    private final LocalDate today;
    private final PlaceCalendar calendar;
    private final PlaceCalendar plain;

    public WeekInWords(Speech speech, Schedule all, LocalDate today, PlaceCalendar calendar) {
        this.speech = speech;
        this.dayInWords = new DayInWords(speech);
        this.all = all;
        this.schedule = all.keeping(rule -> !rule.fallback());
        this.lasting = new Exceptions(schedule).without(schedule);
        this.usual = lasting.usual();
        this.today = today;
        this.calendar = calendar;
        this.plain = calendar.withPublicHolidays(date -> false).with(date -> Optional.of(false));
    }

    /**
     * The table.
     *
     * @param text as it was read, shown where words are not enough
     */
    public WeekTable table(String text) {
        Map<DayOfWeek, String> usualDays = hoursByDay(usual, plain);
        boolean special = usual.rules().size() < lasting.rules().size();
        boolean nothingUsual = usual.rules().stream().allMatch(WeekInWords::isOfHolidaysOnly);
        boolean next = usual.rules().isEmpty()
                || special && (nothingUsual || !hoursByDay(lasting, plain).equals(usualDays));
        NoticesInWords notices = new NoticesInWords(speech, all, today, calendar);
        Map<DayOfWeek, String> days = next ? hoursByDay(schedule, calendar) : usualDays;
        HolidayHours holidays = new HolidayHours(speech, usualDays, hoursOnHolidays());
        List<String> notes = new ArrayList<>();
        if (next && !nothingUsual) {
            notes.add(speech.say("usually", new DaysWithHours(speech).say(usualDays)));
        }
        holidays.sentence().ifPresent(notes::add);
        addSchoolHolidays(usualDays, notes);
        SpecialDays specialDays = new SpecialDays(speech, lasting, today, plain);
        notes.addAll(specialDays.sentences());
        addRules(notes);
        notices.later().stream().map(HoursNotice::text).forEach(notes::add);
        if (!specialDays.certain()) {
            notes.add(speech.say("caution", text));
        }
        String title = next ? speech.say("next-days") : notices.soon().isEmpty() ? "" : speech.say("normally");
        boolean holiday = calendar.isPublicHoliday(today);
        WeekRows rows = new WeekRows(speech, today);
        return new WeekTable(
                title,
                next
                        ? rows.of(days, holidays.row(), true, false)
                        : rows.of(days, holidays.row(), isMarked(days), holiday),
                notes);
    }

    /** What the next seven days have, by day of the week. */
    private Map<DayOfWeek, String> hoursByDay(Schedule said, PlaceCalendar with) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate date = today.plusDays(i);
            hours.put(date.getDayOfWeek(), dayInWords.say(said.openingsOn(date, with)));
        }
        return hours;
    }

    /** As above, each day alone being a public holiday. */
    private Map<DayOfWeek, String> hoursOnHolidays() {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate holiday = today.plusDays(i);
            PlaceCalendar with = plain.withPublicHolidays(holiday::equals);
            hours.put(holiday.getDayOfWeek(), dayInWords.say(usual.openingsOn(holiday, with)));
        }
        return hours;
    }

    /** Today's row is marked only where it says what today has. */
    private boolean isMarked(Map<DayOfWeek, String> days) {
        PlaceCalendar noHoliday = calendar.withPublicHolidays(date -> false);
        return dayInWords.say(schedule.openingsOn(today, noHoliday)).equals(days.get(today.getDayOfWeek()));
    }

    private void addSchoolHolidays(Map<DayOfWeek, String> usualDays, List<String> notes) {
        Map<DayOfWeek, String> inHolidays = hoursByDay(usual, plain.with(date -> Optional.of(true)));
        if (!inHolidays.equals(usualDays)) {
            String hours = new DaysWithHours(speech).say(inHolidays);
            notes.add(speech.capitalised(speech.say("rule", speech.say("school-holidays"), hours)));
        }
    }

    /** Rules that the table cannot show: days around holidays, reasons for closing, what is so otherwise. */
    private void addRules(List<String> notes) {
        RuleInWords words = new RuleInWords(speech);
        for (Rule rule : usual.rules()) {
            if (Selectors.isAroundHolidays(rule)
                    || RuleInWords.closingComment(rule).isPresent()) {
                notes.add(words.say(rule));
            }
        }
        all.rules().stream().filter(Rule::fallback).map(words::sayFallback).forEach(notes::add);
    }

    private static boolean isOfHolidaysOnly(Rule rule) {
        return !rule.days().isEmpty() && rule.days().stream().allMatch(DaySelector::isHoliday);
    }
}
