package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.NthWeekdays;
import org.jalon.hours.rule.DaySelector.Weeks;
import org.jalon.hours.rule.DaySelector.Years;

/** Which days a rule speaks of: {@code semaines paires}, {@code 1er mardi du mois}, {@code du 24 décembre au 2 janvier}. */
final class SelectorInWords {

    private static final int FIRST_WEEKS = 2;
    private static final int LAST_WEEKS = 52;
    private static final int FAR_YEAR = 9_000;

    private final Speech speech;
    private final SeasonInWords seasonInWords;

    SelectorInWords(Speech speech) {
        this.speech = speech;
        this.seasonInWords = new SeasonInWords(speech);
    }

    /** All that a rule says of its days, without leaving out any. */
    String say(List<DaySelector> selectors) {
        return selectors.stream()
                .map(this::say)
                .reduce((left, right) -> speech.say("rule.in", left, right))
                .orElse("");
    }

    String say(DaySelector selector) {
        return switch (selector) {
            case DaySelector.Weekdays(int mask) -> new DayNames(speech).say(DayNames.ofMask(mask));
            case NthWeekdays nth -> shifted(nth(nth), nth.offset());
            case DaySelector.PublicHolidays(int offset) -> shifted(speech.say("public-holidays"), offset);
            case DaySelector.SchoolHolidays(int offset) -> shifted(speech.say("school-holidays"), offset);
            case Weeks weeks -> weeks(weeks);
            case Years years -> years(years);
            case DaySelector.Dates(var season) -> seasonInWords.say(season);
            case DaySelector.AnyOf(List<DaySelector> any) ->
                String.join(", ", any.stream().map(this::say).toList());
        };
    }

    private String nth(NthWeekdays nth) {
        Set<DayOfWeek> days = DayNames.ofMask(nth.mask());
        if (nth.isEvery()) {
            return new DayNames(speech).say(days);
        }
        List<String> ordinals = new ArrayList<>(2);
        for (int n = 1; n <= 5; n++) {
            if ((nth.fromStart() >> n & 1) != 0) {
                ordinals.add(speech.say("nth.the", speech.say("nth." + n)));
            }
        }
        for (int n = 5; n >= 1; n--) {
            if ((nth.fromEnd() >> n & 1) != 0) {
                ordinals.add(speech.say("nth.the", speech.say("nth.-" + n)));
            }
        }
        List<String> names = days.stream()
                .map(day -> speech.say("nth.of", speech.list(ordinals), speech.weekday(day)))
                .toList();
        return String.join(", ", names);
    }

    private String weeks(Weeks weeks) {
        if (weeks.step() == 2 && weeks.first() <= FIRST_WEEKS && weeks.last() >= LAST_WEEKS - 1) {
            return speech.say(weeks.first() == FIRST_WEEKS ? "weeks.even" : "weeks.odd");
        }
        String first = Integer.toString(weeks.first());
        String last = Integer.toString(weeks.last());
        if (weeks.first() == weeks.last()) {
            return speech.say("weeks.one", first);
        }
        return weeks.step() == 1
                ? speech.say("weeks.range", first, last)
                : speech.say("weeks.step", first, last, Integer.toString(weeks.step()));
    }

    private String years(Years years) {
        String first = Integer.toString(years.first());
        String last = Integer.toString(years.last());
        if (years.first() == years.last()) {
            return speech.say("years.one", first);
        }
        if (years.last() > FAR_YEAR) {
            return speech.say("years.from", first);
        }
        return years.step() == 1
                ? speech.say("years.range", first, last)
                : speech.say("years.step", first, last, Integer.toString(years.step()));
    }

    private String shifted(String days, int offset) {
        String key = offset > 0 ? "after" : "before";
        return switch (Math.abs(offset)) {
            case 0 -> days;
            case 1 -> speech.say(key + ".one", "", days);
            default -> speech.say(key, Integer.toString(Math.abs(offset)), days);
        };
    }
}
