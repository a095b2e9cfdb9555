package org.jalon.hours.french;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days that are said of one time of the year. */
final class Layer {

    final TreeMap<DayKey, DayPlan> days = new TreeMap<>();

    /** With which others each was said first. */
    private final Map<DayKey, Set<DayKey>> groups = new HashMap<>();

    @Nullable
    DayPlan get(DayKey day) {
        return days.get(day);
    }

    void put(DayKey day, DayPlan plan) {
        days.put(day, plan);
    }

    void put(DayKey day, DayPlan plan, Set<DayKey> saidWith) {
        days.put(day, plan);
        groups.put(day, saidWith);
    }

    Set<DayKey> group(DayKey day) {
        return groups.getOrDefault(day, Set.of(day));
    }
}
