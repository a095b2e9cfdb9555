package org.jalon.hours.read;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.hours.rule.DaySelector;
import org.jspecify.annotations.Nullable;

/** Reads days of the week and holidays: {@code Mo-Fr,PH}, {@code Tu[1,3]}, {@code SH Mo}, {@code PH -1 day}. */
final class WeekdayReader {

    /** Days of the week by their names of two and three letters, and in full. */
    static final Map<String, DayOfWeek> WEEKDAYS = Stream.of(DayOfWeek.values())
            .flatMap(day -> Stream.of(2, 3, day.name().length())
                    .map(length -> Map.entry(day.name().substring(0, length).toLowerCase(Locale.ROOT), day)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int MOST_IN_A_MONTH = 5;

    private final Text text;
    private final List<DaySelector> weekdays = new ArrayList<>(2);
    private final List<DaySelector> holidays = new ArrayList<>(1);
    /** Holidays said apart from days of the week: with some, they are these days only when they are holidays. */
    private final List<DaySelector> holidaysApart = new ArrayList<>(1);

    private int plainWeekdays;

    WeekdayReader(Text text) {
        this.text = text;
    }

    static boolean isAtDay(Text text) {
        String word = text.word();
        return word.equals("ph") || word.equals("sh") || WEEKDAYS.containsKey(word);
    }

    boolean isEmpty() {
        return plainWeekdays == 0 && weekdays.isEmpty() && holidays.isEmpty() && holidaysApart.isEmpty();
    }

    /** Reads a list of days, if there is one here. */
    boolean read() throws Unreadable {
        if (!isAtDay(text)) {
            return false;
        }
        boolean withWeekdays = false;
        List<DaySelector> holidaysHere = new ArrayList<>(1);
        int before;
        do {
            DaySelector holiday = holiday();
            if (holiday == null) {
                weekday();
                withWeekdays = true;
            } else {
                holidaysHere.add(holiday);
            }
            before = text.at();
        } while (text.take(',') && isAtDay(text));
        text.goTo(before);
        (withWeekdays ? holidays : holidaysApart).addAll(holidaysHere);
        return true;
    }

    /** Selectors that all must match, each any of what was read. */
    List<List<DaySelector>> selectors() {
        List<DaySelector> days = new ArrayList<>(3);
        if (plainWeekdays != 0) {
            days.add(new DaySelector.Weekdays(plainWeekdays));
        }
        days.addAll(weekdays);
        days.addAll(holidays);
        return List.of(holidaysApart, days);
    }

    private @Nullable DaySelector holiday() throws Unreadable {
        if (text.take("ph")) {
            return new DaySelector.PublicHolidays(text.dayOffset());
        }
        return text.take("sh") ? new DaySelector.SchoolHolidays(text.dayOffset()) : null;
    }

    private void weekday() throws Unreadable {
        int first = needWeekday();
        if (text.take('[')) {
            nthWeekday(1 << first);
        } else {
            int last = text.takeDash() ? needWeekday() : first;
            plainWeekdays |= 1 << last;
            for (int day = first; day != last; day = (day + 1) % 7) {
                plainWeekdays |= 1 << day;
            }
        }
    }

    private int needWeekday() throws Unreadable {
        DayOfWeek day = text.take(WEEKDAYS);
        if (day == null) {
            throw new Unreadable("a day of the week is missing");
        }
        return day.ordinal();
    }

    private void nthWeekday(int mask) throws Unreadable {
        int fromStart = 0;
        int fromEnd = 0;
        do {
            int first = nth(text);
            int last = text.takeDash() ? nth(text) : first;
            if (last < first) {
                throw new Unreadable("not from the first to the last");
            }
            for (int nth = first; nth <= last; nth++) {
                fromStart |= nth > 0 ? 1 << nth : 0;
                fromEnd |= nth < 0 ? 1 << -nth : 0;
            }
        } while (text.take(','));
        text.need(']');
        weekdays.add(new DaySelector.NthWeekdays(mask, fromStart, fromEnd, text.dayOffset()));
    }

    /** Reads which one of a month's it is, from its end when negative. */
    static int nth(Text text) throws Unreadable {
        boolean fromEnd = text.takeDash();
        int nth = text.number();
        if (nth < 1 || nth > MOST_IN_A_MONTH) {
            throw new Unreadable("not so many in a month");
        }
        return fromEnd ? -nth : nth;
    }
}
