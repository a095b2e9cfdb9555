package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jalon.hours.rule.DayMark;
import org.jalon.hours.rule.DayMark.EasterSunday;
import org.jalon.hours.rule.DayMark.MonthDay;
import org.jalon.hours.rule.DayMark.NthOfMonth;
import org.jalon.hours.rule.DayMark.WholeMonth;
import org.jalon.hours.rule.Season;

/** Seasons and dates: {@code avril à octobre}, {@code du 24 décembre au 2 janvier 2027}. */
final class SeasonInWords {

    private final Speech speech;

    SeasonInWords(Speech speech) {
        this.speech = speech;
    }

    String say(Season season) {
        String range = range(season);
        return season.step() == 1 ? range : speech.say("dates.step", range, Integer.toString(season.step()));
    }

    private String range(Season season) {
        DayMark first = season.first();
        DayMark last = season.last();
        boolean months = first.isWholeMonth() || last.isWholeMonth();
        if (season.endless()) {
            return months ? speech.say("months.from", of(first)) : speech.say("dates.from", mark(first));
        }
        if (first == last) {
            return speech.say(months ? "months.one" : "dates.one", mark(first));
        }
        return months
                ? speech.say("months.range", of(first), mark(last))
                : speech.say("dates.range", mark(first), mark(last));
    }

    /** {@code d’avril}, {@code de mai}. */
    private String of(DayMark mark) {
        return mark.anchor() instanceof WholeMonth(int month) && mark.year() == 0
                ? speech.monthOf(month)
                : speech.say("of", mark(mark));
    }

    private String mark(DayMark mark) {
        if (mark.anchor() instanceof EasterSunday && mark.towards() == null && mark.year() == 0 && mark.offset() != 0) {
            Optional<String> feast = speech.find("holiday.easter." + mark.offset());
            if (feast.isPresent()) {
                return feast.get();
            }
        }
        String day = switch (mark.anchor()) {
            case WholeMonth(int month) -> speech.month(month);
            case MonthDay(int month, int ofMonth) -> speech.dayOfMonth(ofMonth, month);
            case NthOfMonth(int month, DayOfWeek weekday, int nth) ->
                speech.say("nth.in", speech.say("nth." + nth), speech.weekday(weekday), speech.monthOf(month));
            case EasterSunday() -> speech.say("easter");
        };
        if (mark.towards() != null) {
            day = speech.say(mark.forwards() ? "day.next" : "day.previous", speech.weekday(mark.towards()), day);
        }
        if (mark.year() != 0) {
            day = speech.say("date.year", day, Integer.toString(mark.year()));
        }
        int days = Math.abs(mark.offset());
        String key = mark.offset() > 0 ? "after" : "before";
        return switch (days) {
            case 0 -> day;
            case 1 -> speech.say(key + ".one", "", day);
            default -> speech.say(key, Integer.toString(days), day);
        };
    }
}
