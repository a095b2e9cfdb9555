package org.jalon.hours.words;

import java.time.LocalDate;

/** Dates as said on a day: the year only where it is far away. */
final class Dates {

    private static final int FAR_MONTHS = 11;

    private final Speech speech;
    private final LocalDate today;

    Dates(Speech speech, LocalDate today) {
        this.speech = speech;
        this.today = today;
    }

    /** {@code jeudi 24 décembre}. */
    String say(LocalDate date) {
        return speech.say("date.weekday", speech.weekday(date.getDayOfWeek()), date(date));
    }

    /** One day or several: {@code jeudi 24 décembre}, {@code du 24 décembre au 1er janvier}, {@code jusqu’au 1er janvier}. */
    String say(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.equals(today) ? speech.say("dates.today") : say(first);
        }
        if (first.isBefore(today)) {
            return speech.say("dates.until", date(last));
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth() && !isFar(last);
        return sameMonth
                ? speech.say("dates.range", speech.dayNumber(first.getDayOfMonth()), date(last))
                : speech.say("dates.range", date(first), date(last));
    }

    private String date(LocalDate date) {
        return speech.date(date, isFar(date));
    }

    private boolean isFar(LocalDate date) {
        return date.isAfter(today.plusMonths(FAR_MONTHS)) || date.isBefore(today.minusMonths(FAR_MONTHS));
    }
}
