package org.jalon.hours.read;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.hours.rule.DayMark;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.Season;
import org.jspecify.annotations.Nullable;

/** Reads dates: {@code Dec 24-Jan 2}, {@code 2026 May 04-Jun 12}, {@code Jun Mo[1]}, {@code easter -2 days}. */
final class DateReader {

    private static final String EASTER = "easter";
    private static final Map<String, Month> MONTHS = months();

    private final Text text;

    /** After a month alone, a weekday is no date but a day of these months: {@code May,Jun Mo[1]}. */
    private boolean afterWholeMonth;

    DateReader(Text text) {
        this.text = text;
    }

    /** Reads a list of dates, if there is one here. */
    boolean read(List<DaySelector> dates) throws Unreadable {
        if (!isAtDate()) {
            return false;
        }
        Season season = season(0);
        dates.add(new DaySelector.Dates(season));
        int before = text.at();
        while (text.take(',')) {
            int month = monthOf(season.last());
            if (!isAtDate() && !(month != 0 && isAtDayOfMonth())) {
                text.goTo(before);
                return true;
            }
            season = season(month);
            dates.add(new DaySelector.Dates(season));
            before = text.at();
        }
        return true;
    }

    /** Whether a month or Easter is next, with or without its year. */
    boolean isAtDate() throws Unreadable {
        int before = text.at();
        if (YearReader.isAtYear(text)) {
            text.number();
        }
        String word = text.word();
        text.goTo(before);
        return word.equals(EASTER) || MONTHS.containsKey(word);
    }

    /** @param month of a first day that is a number alone, 0 when there cannot be one */
    private Season season(int month) throws Unreadable {
        DayMark first = day(month, false);
        if (text.take('+')) {
            return new Season(first, first, true, 1);
        }
        if (!text.takeDash()) {
            return new Season(first, first, false, 1);
        }
        DayMark last = day(monthOf(first), true);
        if (first.year() == 0 && last.year() != 0) {
            throw new Unreadable("a year on the last day only");
        }
        return new Season(first, last, false, YearReader.step(text));
    }

    private DayMark day(int monthBefore, boolean last) throws Unreadable {
        int year = YearReader.isAtYear(text) ? text.number() : 0;
        DayMark.Anchor anchor = anchor(monthBefore, last);
        if (anchor instanceof DayMark.WholeMonth) {
            return new DayMark(year, anchor, null, true, 0);
        }
        int before = text.at();
        boolean forwards = text.take('+');
        DayOfWeek towards = forwards || text.takeDash() ? text.take(WeekdayReader.WEEKDAYS) : null;
        if (towards == null) {
            text.goTo(before);
        }
        return new DayMark(year, anchor, towards, towards == null || forwards, text.dayOffset());
    }

    private DayMark.Anchor anchor(int monthBefore, boolean last) throws Unreadable {
        if (text.take(EASTER)) {
            return new DayMark.EasterSunday();
        }
        Month month = text.take(MONTHS);
        if (month == null) {
            if (monthBefore == 0) {
                throw new Unreadable("a day without a month");
            }
            return dayOf(Month.of(monthBefore));
        }
        DayMark.Anchor nth = afterWholeMonth ? null : nthWeekday(month, last);
        if (nth != null) {
            return nth;
        }
        if (isAtDayOfMonth()) {
            return dayOf(month);
        }
        afterWholeMonth = true;
        return new DayMark.WholeMonth(month.getValue());
    }

    private DayMark.Anchor dayOf(Month month) throws Unreadable {
        int day = text.number();
        if (day < 1 || day > month.maxLength()) {
            throw new Unreadable("no such day");
        }
        return new DayMark.MonthDay(month.getValue(), day);
    }

    /** {@code Mo[1]} after its month; null where it begins a list of weekdays instead. */
    private DayMark.@Nullable Anchor nthWeekday(Month month, boolean last) throws Unreadable {
        int before = text.at();
        DayOfWeek weekday = text.take(WeekdayReader.WEEKDAYS);
        if (weekday != null && text.take('[')) {
            int nth = WeekdayReader.nth(text);
            if (text.take(']') && (last || !isListOfWeekdays())) {
                return new DayMark.NthOfMonth(month.getValue(), weekday, nth);
            }
        }
        text.goTo(before);
        return null;
    }

    private boolean isListOfWeekdays() throws Unreadable {
        int before = text.at();
        text.dayOffset();
        text.take(',');
        boolean list = WeekdayReader.isAtDay(text);
        text.goTo(before);
        return list;
    }

    /** Whether a number is next that is not a time of day, nor a year. */
    private boolean isAtDayOfMonth() {
        int digits = text.digits();
        return (digits == 1 || digits == 2) && !TimeReader.isAtTime(text);
    }

    private static int monthOf(DayMark day) {
        return switch (day.anchor()) {
            case DayMark.WholeMonth(int month) -> month;
            case DayMark.MonthDay(int month, int _) -> month;
            case DayMark.NthOfMonth(int month, DayOfWeek _, int _) -> month;
            case DayMark.EasterSunday() -> 0;
        };
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        return Map.copyOf(months);
    }
}
