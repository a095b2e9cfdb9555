package org.jalon.hours.read;

import java.util.List;
import java.util.Set;

/** Reads times of day: {@code 09:00-12:00,14:00+}, {@code 9-12}, {@code 9am-5pm}, {@code (sunrise+01:00)-sunset}. */
final class TimeReader {

    private static final int HOUR = 60;
    private static final String ALWAYS = "24/7";
    private static final Set<String> SUN = Set.of("sunrise", "sunset", "dawn", "dusk");

    private final Text text;

    TimeReader(Text text) {
        this.text = text;
    }

    /** Whether what is next is surely a time of day: a number alone may be another one. */
    static boolean isAtTime(Text text) {
        int digits = text.digits();
        char separator = text.ahead(digits);
        return switch (separator) {
            case ':', '.' -> Text.isDigit(text.ahead(digits + 1));
            case '/' -> isAtAlways(text);
            default -> "aApP".indexOf(separator) >= 0;
        };
    }

    /** Reads a list of times, if there is one here. */
    boolean read(List<TimeSpan> spans) throws Unreadable {
        if (isAtAlways(text)) {
            text.goTo(text.at() + ALWAYS.length());
            spans.add(TimeSpan.WHOLE_DAY);
            return true;
        }
        if (!isAtStart()) {
            return false;
        }
        int before;
        do {
            spans.add(span());
            before = text.at();
        } while (text.take(',') && isAtStart() && !YearReader.isAtYear(text) && !isAtAlways(text));
        text.goTo(before);
        return true;
    }

    private static boolean isAtAlways(Text text) {
        return text.isAt(ALWAYS);
    }

    private boolean isAtStart() {
        return text.isAtDigit() || text.next() == '(' || SUN.contains(text.word());
    }

    private TimeSpan span() throws Unreadable {
        int start = time();
        boolean hasEnd = text.takeDash();
        int end = hasEnd ? time() : TimeSpan.NOT_SAID;
        boolean openEnd = text.take('+');
        if (!hasEnd && !openEnd || text.next() == '/') {
            throw new Unreadable("points in time");
        }
        return new TimeSpan(start, end, openEnd);
    }

    private int time() throws Unreadable {
        if (!text.isAtDigit()) {
            return sun();
        }
        int hour = text.number();
        int minute = 0;
        if (text.take(':') || text.take('.')) {
            minute = minute();
        }
        if (text.take("am")) {
            hour = hour == 12 ? 0 : hour;
        } else if (text.take("pm")) {
            hour = hour < 12 ? hour + 12 : hour;
        }
        return hour * HOUR + minute;
    }

    private int minute() throws Unreadable {
        if (text.digits() != 2) {
            throw new Unreadable("minutes have two digits");
        }
        int minute = text.number();
        if (minute >= HOUR) {
            throw new Unreadable("no such minute");
        }
        return minute;
    }

    private int sun() throws Unreadable {
        boolean moved = text.take('(');
        if (SUN.stream().noneMatch(text::take)) {
            throw new Unreadable("not a time");
        }
        if (moved) {
            if (!text.take('+') && !text.takeDash()) {
                throw new Unreadable("not a time by the sun");
            }
            text.number();
            text.need(':');
            minute();
            text.need(')');
        }
        return TimeSpan.BY_THE_SUN;
    }
}
