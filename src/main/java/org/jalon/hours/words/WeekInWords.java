package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.hours.PlaceCalendar;
import org.jalon.hours.WeekTable;
import org.jalon.hours.rule.DaySelector;
import org.jalon.hours.rule.DaySelector.PublicHolidays;
import org.jalon.hours.rule.DaySelector.SchoolHolidays;
import org.jalon.hours.rule.Rule;
import org.jalon.hours.rule.Schedule;

/**
 * The week of a schedule. Where every week is like another it is the usual week, outside of holidays. Where something
 * else is said of the next days, it is these days, and the rules follow as sentences.
 */
public final class WeekInWords {

    private final Speech speech;
    private final DayInWords dayInWords;
    private final Schedule schedule;
    private final Schedule usual;
    private final Schedule fallbacks;
    private final LocalDate today;
    private final PlaceCalendar calendar;
    private final PlaceCalendar plain;

    public WeekInWords(Speech speech, Schedule all, LocalDate today, PlaceCalendar calendar) {
        this.speech = speech;
        this.dayInWords = new DayInWords(speech);
        this.schedule = all.keeping(rule -> !rule.fallback());
        this.usual = all.usual();
        this.fallbacks = all.keeping(Rule::fallback);
        this.today = today;
        this.calendar = calendar;
        this.plain = calendar.withPublicHolidays(date -> false).with(date -> Optional.of(false));
    }

    public WeekTable table() {
        Map<DayOfWeek, String> days = hoursByDay(usual, plain);
        boolean special = usual.rules().size() < schedule.rules().size();
        String title = "";
        if (special) {
            Map<DayOfWeek, String> next = hoursByDay(schedule, plain);
            if (usual.rules().isEmpty() || !next.equals(days)) {
                days = next;
                title = speech.say("next-days");
            }
        }
        List<String> notes = new ArrayList<>();
        Set<String> onHolidays = Set.of();
        if (mentions(new PublicHolidays(0))) {
            onHolidays = new HashSet<>(
                    hoursByDay(schedule, plain.withPublicHolidays(date -> true)).values());
        }
        List<WeekTable.Row> rows = new WeekRows(speech, today).of(days, onHolidays, isMarked(days), isHoliday());
        if (onHolidays.size() > 1) {
            notes.add(speech.say("public-holidays.vary"));
        }
        addSchoolHolidays(days, notes);
        RuleInWords sentences = new RuleInWords(speech, today);
        sentences.addAll(title.isEmpty() ? specialRules() : schedule, notes);
        sentences.addFallbacks(fallbacks, notes);
        return new WeekTable(title, rows, notes);
    }

    /** What the next seven days have, by day of the week. */
    private Map<DayOfWeek, String> hoursByDay(Schedule said, PlaceCalendar with) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < 7; i++) {
            LocalDate date = today.plusDays(i);
            hours.put(date.getDayOfWeek(), dayInWords.say(said.openingsOn(date, with)));
        }
        return hours;
    }

    private Schedule specialRules() {
        return schedule.keeping(rule -> !rule.days().stream().allMatch(DaySelector::isOfAnyWeek));
    }

    private boolean mentions(DaySelector selector) {
        return schedule.rules().stream()
                .flatMap(rule -> rule.days().stream())
                .anyMatch(each -> each.mentions(selector));
    }

    private boolean isHoliday() {
        return calendar.isPublicHoliday(today);
    }

    /** Today's row is marked only where it says what today has. */
    private boolean isMarked(Map<DayOfWeek, String> days) {
        PlaceCalendar noHoliday = calendar.withPublicHolidays(date -> false);
        return dayInWords.say(schedule.openingsOn(today, noHoliday)).equals(days.get(today.getDayOfWeek()));
    }

    private void addSchoolHolidays(Map<DayOfWeek, String> days, List<String> notes) {
        if (!mentions(new SchoolHolidays(0))) {
            return;
        }
        Map<DayOfWeek, String> inHolidays = hoursByDay(schedule, plain.with(date -> Optional.of(true)));
        if (inHolidays.equals(days)) {
            return;
        }
        Map<String, Set<DayOfWeek>> groups = WeekRows.groups(inHolidays);
        DayNames names = new DayNames(speech);
        String said = groups.size() == 1
                ? groups.keySet().iterator().next()
                : groups.entrySet().stream()
                        .map(group -> speech.say("group", names.say(new TreeSet<>(group.getValue())), group.getKey()))
                        .reduce((left, right) -> speech.say("groups", left, right))
                        .orElse("");
        notes.add(speech.capitalised(speech.say("rule", speech.say("school-holidays"), said)));
    }
}
