package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Days of the week with their hours in one line: {@code lundi, mardi 9 h–12 h ; mercredi fermé}. */
final class DaysWithHours {

    private final Speech speech;

    DaysWithHours(Speech speech) {
        this.speech = speech;
    }

    /** Days by their hours, in the order of the first day of each. */
    static Map<String, Set<DayOfWeek>> groups(Map<DayOfWeek, String> days) {
        Map<String, Set<DayOfWeek>> groups = new LinkedHashMap<>();
        days.forEach((day, hours) ->
                groups.computeIfAbsent(hours, key -> new TreeSet<>()).add(day));
        return groups;
    }

    /** All these days; hours that every day of the week has are said without naming the days. */
    String say(Map<DayOfWeek, String> days) {
        Map<String, Set<DayOfWeek>> groups = groups(days);
        if (groups.size() == 1 && days.size() == DayOfWeek.values().length) {
            return groups.keySet().iterator().next();
        }
        DayNames names = new DayNames(speech);
        return groups.entrySet().stream()
                .map(group -> speech.say("group", names.say(group.getValue()), group.getKey()))
                .reduce((left, right) -> speech.say("groups", left, right))
                .orElse("");
    }
}
