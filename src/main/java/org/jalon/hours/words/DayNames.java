package org.jalon.hours.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names of several days of the week: {@code lundi, mardi}, {@code du lundi au vendredi}. */
final class DayNames {

    private static final int ALL = 7;
    private static final int WORTH_A_RANGE = 3;

    private final Speech speech;

    DayNames(Speech speech) {
        this.speech = speech;
    }

    String say(Set<DayOfWeek> days) {
        if (days.size() == ALL) {
            return speech.say("days.every");
        }
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day : new TreeSet<>(days)) {
            if (!run.isEmpty() && run.getLast().getValue() + 1 != day.getValue()) {
                addRun(run, parts);
                run.clear();
            }
            run.add(day);
        }
        addRun(run, parts);
        return String.join(", ", parts);
    }

    /** Days of the week from bits: bit 0 is Monday. */
    static Set<DayOfWeek> ofMask(int mask) {
        Set<DayOfWeek> days = new TreeSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((mask >> (day.getValue() - 1) & 1) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    private void addRun(List<DayOfWeek> run, List<String> parts) {
        if (run.size() >= WORTH_A_RANGE) {
            parts.add(speech.say("days.range", speech.weekday(run.getFirst()), speech.weekday(run.getLast())));
        } else {
            run.forEach(day -> parts.add(speech.weekday(day)));
        }
    }
}
