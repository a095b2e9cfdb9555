package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.Weekdays;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/**
 * Seasons, weeks and days of the month, a sentence for each. What a sentence says is evaluated on the days it is about,
 * with all that is said of them up to there, so the last sentence that speaks of a day is right. Where that cannot be
 * said in one sentence the rules are said as they are written, and {@link #certain} is false.
 */
final class SpecialDays {

    private static final int TWO_YEARS = 2 * 366;
    private static final int LEAP_YEARS = 5 * 366;
    private static final int ALL = (1 << DayOfWeek.values().length) - 1;

    private final Speech speech;
    private final DayInWords dayInWords;
    private final RuleInWords ruleInWords;
    private final Schedule schedule;
    private final LocalDate today;
    private final PlaceCalendar plain;
    private final Map<List<DaySelector>, List<Rule>> groups = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final Set<LocalDate> spoken = new HashSet<>();
    private boolean certain = true;

    SpecialDays(Speech speech, Schedule lasting, LocalDate today, PlaceCalendar plain) {
        this.speech = speech;
        this.dayInWords = new DayInWords(speech);
        this.ruleInWords = new RuleInWords(speech);
        this.schedule = lasting;
        this.today = today;
        this.plain = plain;
        for (Rule rule : lasting.rules()) {
            boolean special = !rule.days().stream().allMatch(DaySelector::isOfAnyWeek);
            boolean over = rule.days().stream().anyMatch(selector -> selector.isOverOn(today));
            if (special && !over) {
                List<DaySelector> when = when(rule);
                // Last in the text, last in words.
                List<Rule> rules = groups.containsKey(when) ? groups.remove(when) : new ArrayList<>();
                rules.add(rule);
                groups.put(when, rules);
            }
        }
        groups.forEach(this::say);
    }

    List<String> sentences() {
        return sentences;
    }

    /** Whether the sentences say all there is to say. */
    boolean certain() {
        return certain;
    }

    private static List<DaySelector> when(Rule rule) {
        return rule.days().stream()
                .filter(selector -> !(selector instanceof Weekdays))
                .toList();
    }

    private void say(List<DaySelector> when, List<Rule> rules) {
        List<LocalDate> dates = dates(when, rules);
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        boolean one = when.stream().noneMatch(Selectors::namesHolidays) && !dates.isEmpty();
        Schedule upToHere = upTo(rules);
        for (LocalDate date : dates) {
            String said = dayInWords.say(upToHere.openingsOn(date, plain));
            String before = hours.putIfAbsent(date.getDayOfWeek(), said);
            one = one && (before == null || before.equals(said));
        }
        if (!one) {
            certain = certain && dates.isEmpty() && when.stream().noneMatch(Selectors::namesHolidays);
            rules.forEach(rule -> sentences.add(ruleInWords.say(rule)));
            return;
        }
        String days = new SelectorInWords(speech).say(when);
        boolean but = dates.stream().anyMatch(spoken::contains);
        spoken.addAll(dates);
        String sentence = speech.say(
                "rule",
                but ? speech.say("but", days) : days,
                hours(when, weekdays(rules) == ALL, dates, hours) + why(rules));
        sentences.add(speech.capitalised(sentence));
    }

    /** The closing words of rules that only close: an opening says its comment with its hours. */
    private String why(List<Rule> rules) {
        Set<String> comments = new TreeSet<>();
        rules.forEach(rule -> RuleInWords.closingComment(rule).ifPresent(comments::add));
        return comments.isEmpty() ? "" : speech.say("remark", String.join(", ", comments));
    }

    private String hours(
            List<DaySelector> when, boolean anyWeekday, List<LocalDate> dates, Map<DayOfWeek, String> hours) {
        boolean same = Set.copyOf(hours.values()).size() == 1;
        boolean daysAreSaid = when.stream().anyMatch(Selectors::namesWeekdays) || anyWeekday && !hasNeighbours(dates);
        if (same && daysAreSaid) {
            return hours.values().iterator().next();
        }
        boolean everyDay = same && hours.size() == DayOfWeek.values().length && !isClosed(hours);
        String said = new DaysWithHours(speech).say(hours);
        return everyDay ? speech.say("group", speech.say("days.every"), said) : said;
    }

    private boolean isClosed(Map<DayOfWeek, String> hours) {
        return hours.containsValue(speech.say("day.closed"));
    }

    private static boolean hasNeighbours(List<LocalDate> dates) {
        return dates.size() > 1 && dates.get(0).plusDays(1).equals(dates.get(1));
    }

    /** The days from today on that the sentence is about: two years of them, or the first for years. */
    private List<LocalDate> dates(List<DaySelector> when, List<Rule> rules) {
        Weekdays weekdays = new Weekdays(weekdays(rules));
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < TWO_YEARS || dates.isEmpty() && i < LEAP_YEARS; i++) {
            LocalDate date = today.plusDays(i);
            if (weekdays.matches(date, plain) && when.stream().allMatch(selector -> selector.matches(date, plain))) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static int weekdays(List<Rule> rules) {
        return rules.stream().mapToInt(SpecialDays::weekdays).reduce(0, (left, right) -> left | right);
    }

    private static int weekdays(Rule rule) {
        return rule.days().stream()
                .map(selector -> selector instanceof Weekdays(int mask) ? mask : ALL)
                .reduce(ALL, (left, right) -> left & right);
    }

    private Schedule upTo(List<Rule> rules) {
        Set<Rule> later = new HashSet<>();
        boolean after = false;
        for (List<Rule> group : groups.values()) {
            if (after) {
                later.addAll(group);
            }
            after = after || group == rules;
        }
        return schedule.keeping(rule -> !later.contains(rule));
    }
}
