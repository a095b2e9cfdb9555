package org.jalon.hours.words;

import java.util.Optional;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.Rule;

/** One rule as it is written: {@code mardi : 14 h–16 h 30}. */
final class RuleInWords {

    private final Speech speech;
    private final DayInWords dayInWords;
    private final SelectorInWords selectorInWords;

    RuleInWords(Speech speech) {
        this.speech = speech;
        this.dayInWords = new DayInWords(speech);
        this.selectorInWords = new SelectorInWords(speech);
    }

    /** Why a rule closes. */
    static Optional<String> closingComment(Rule rule) {
        return rule.coat().status() == Status.CLOSED
                ? Optional.ofNullable(rule.coat().comment())
                : Optional.empty();
    }

    String say(Rule rule) {
        String days = rule.days().isEmpty() ? speech.say("days.every") : selectorInWords.say(rule.days());
        String more = rule.overrides() || rule.coat().status() == Status.CLOSED ? "rule" : "rule.more";
        return speech.capitalised(speech.say(more, days, hours(rule)));
    }

    /** Without the dates: days of the week and hours. */
    String hoursByDay(Rule rule) {
        String days = selectorInWords.say(rule.days().stream()
                .filter(org.jalon.hours.rule.DaySelector::isOfAnyWeek)
                .toList());
        return days.isEmpty() ? hours(rule) : speech.say("group", days, hours(rule));
    }

    /** Speaks where the others leave the place closed. */
    String sayFallback(Rule rule) {
        return rule.days().isEmpty()
                ? speech.say("otherwise", hours(rule))
                : speech.say("otherwise.days", selectorInWords.say(rule.days()), hours(rule));
    }

    private String hours(Rule rule) {
        return rule.coat().status() == Status.CLOSED
                ? dayInWords.sayClosed(rule.segments(), rule.coat().comment())
                : dayInWords.say(rule.segments());
    }
}
