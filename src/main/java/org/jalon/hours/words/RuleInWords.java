package org.jalon.hours.words;

import java.time.LocalDate;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;
import org.jspecify.annotations.Nullable;

/** Rules as sentences: {@code 1er et 3e mardis du mois : 14 h–16 h 30}. */
final class RuleInWords {

    private final Speech speech;
    private final DayInWords dayInWords;
    private final SelectorInWords selectorInWords;
    private final LocalDate today;

    RuleInWords(Speech speech, LocalDate today) {
        this.speech = speech;
        this.dayInWords = new DayInWords(speech);
        this.selectorInWords = new SelectorInWords(speech);
        this.today = today;
    }

    /** A sentence for each rule that is not over. Rules about holidays alone are said by the table. */
    void addAll(Schedule schedule, List<String> sentences) {
        for (Rule rule : schedule.rules()) {
            boolean over = rule.days().stream().anyMatch(selector -> selector.isOverOn(today));
            boolean holidaysOnly =
                    !rule.days().isEmpty() && rule.days().stream().allMatch(selector -> selector.isHoliday());
            if (!over && !holidaysOnly) {
                sentences.add(speech.capitalised(speech.say("rule", days(rule), hours(rule))));
            }
        }
    }

    void addFallbacks(Schedule schedule, List<String> sentences) {
        for (Rule rule : schedule.rules()) {
            sentences.add(speech.say("otherwise", hours(rule)));
        }
    }

    private String days(Rule rule) {
        return rule.days().stream()
                .map(selectorInWords::say)
                .reduce((left, right) -> speech.say("rule.in", left, right))
                .orElseGet(() -> speech.say("days.every"));
    }

    private String hours(Rule rule) {
        List<Segment> segments = rule.segments();
        @Nullable String comment = rule.coat().comment();
        return rule.coat().status() == Status.CLOSED
                ? dayInWords.sayClosed(segments, comment)
                : dayInWords.say(segments);
    }
}
