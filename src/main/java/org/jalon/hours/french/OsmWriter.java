package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a plan in the OSM syntax: days grouped, rules after semicolons, what is unsure as comments. */
final class OsmWriter {

    private static final List<Scope.Sort> OVERRIDING = List.of(Scope.Sort.WEEKS, Scope.Sort.DATES, Scope.Sort.UNDATED);
    private static final int WORDS = 160;

    private final Plan plan;
    private final List<String> rules = new ArrayList<>();

    private OsmWriter(Plan plan) {
        this.plan = plan;
    }

    static String write(Plan plan, Reading reading, String text) {
        OsmWriter writer = new OsmWriter(plan);
        if (plan.saysHours() && !plan.timesSaid() && !reading.remarks().isEmpty()) {
            writer.commentsAre(text);
        }
        if (!plan.saysHours()) {
            return writer.withoutHours(reading, text);
        }
        writer.addLayers(Scope.Sort.ALWAYS);
        OVERRIDING.forEach(writer::addLayers);
        writer.addClosures(false);
        writer.addLayers(Scope.Sort.SCHOOL_HOLIDAYS);
        writer.addPublicHolidays();
        writer.addClosures(true);
        return writer.text();
    }

    /** Where no times are known, the days are known by the whole text only. */
    private void commentsAre(String text) {
        plan.layers()
                .values()
                .forEach(layer -> layer.days.replaceAll(
                        (_, day) -> day.otherwise().isEmpty() ? day : new DayPlan(List.of(), text)));
    }

    private String text() {
        String always = "00:00-24:00";
        return rules.equals(List.of(always)) || rules.equals(List.of("Mo-Su " + always))
                ? "24/7"
                : String.join("; ", rules);
    }

    /** Closings alone say nothing of other days; a condition alone is one of all days. */
    private String withoutHours(Reading reading, String text) {
        boolean closes = reading.statements().stream().anyMatch(each -> each.closes() && !each.except);
        boolean closesAll = plan.closedDays() == 7
                || reading.statements().stream()
                        .anyMatch(each -> each.closes() && each.days == null && each.whens.isEmpty() && !each.doubtful);
        if (closesAll) {
            return reading.remarks().isEmpty() && plan.unread().isEmpty() ? "off" : quoted(text);
        }
        addClosures(false);
        addClosures(true);
        boolean undated = rules.removeIf(rule -> !rule.endsWith(" off"));
        if (undated && rules.isEmpty()) {
            return quoted(text);
        }
        if (closes || !rules.isEmpty()) {
            addClosedDays();
            rules.addFirst(quoted(text));
            return text();
        }
        boolean perhapsClosed = reading.statements().stream().anyMatch(each -> each.perhapsClosed);
        boolean understood =
                plan.unread().isEmpty() && reading.statements().stream().anyMatch(each -> !each.effects.isEmpty());
        if (perhapsClosed || understood) {
            return quoted(text);
        }
        boolean condition = reading.remarks().stream().anyMatch(remark -> !remark.sure())
                && plan.unread().isEmpty();
        return condition ? quoted(text) : "";
    }

    private void addClosedDays() {
        Layer base = plan.layers().get(Scope.ALWAYS);
        if (base != null) {
            TreeSet<DayKey> closed = new TreeSet<>();
            base.days.forEach((day, hours) -> {
                if (hours.isClosed()) {
                    closed.add(day);
                }
            });
            if (!closed.isEmpty()) {
                rules.add(days(closed) + " off");
            }
        }
    }

    private void addLayers(Scope.Sort sort) {
        plan.layers().forEach((scope, layer) -> {
            if (scope.sort() == sort) {
                addLayer(scope, layer);
            }
        });
    }

    private void addLayer(Scope scope, Layer layer) {
        Map<DayPlan, TreeSet<DayKey>> groups = new LinkedHashMap<>();
        Map<DayPlan, TreeSet<DayKey>> nths = new LinkedHashMap<>();
        layer.days.forEach((day, hours) -> {
            if (!day.isPublicHoliday() || groups.containsKey(hours)) {
                (day.isEveryWeek() ? groups : nths)
                        .computeIfAbsent(hours, _ -> new TreeSet<>())
                        .add(day);
            }
        });
        groups.forEach((hours, days) -> addRule(scope, days, hours));
        nths.forEach((hours, days) -> addRule(scope, days, hours));
    }

    private void addRule(Scope scope, Set<DayKey> days, DayPlan hours) {
        boolean base = scope.sort() == Scope.Sort.ALWAYS;
        boolean needed = !base || days.stream().anyMatch(day -> !day.isEveryWeek());
        if (hours.isClosed() && !needed) {
            return;
        }
        boolean anyDay = days.size() == 7 && !plan.daysSaid();
        String selector = (scope.selector() + " " + (anyDay ? "" : days(days))).strip();
        rules.add(written(selector, hours));
    }

    private static String written(String selector, DayPlan hours) {
        if (hours.isClosed()) {
            return (selector + " off").strip();
        }
        List<String> parts = new ArrayList<>();
        if (!hours.otherwise().isEmpty()) {
            parts.add((selector + " " + quoted(hours.otherwise())).strip());
        }
        Map<Coat, List<Slot>> byCoat = new LinkedHashMap<>();
        hours.slots()
                .forEach(slot -> byCoat.computeIfAbsent(slot.coat(), _ -> new ArrayList<>())
                        .add(slot));
        byCoat.forEach((coat, slots) -> {
            String times = slots.stream().map(Slot::toString).collect(Collectors.joining(","));
            parts.add((selector + " " + times).strip() + said(coat));
        });
        return String.join(", ", parts);
    }

    private static String said(Coat coat) {
        if (coat.comment().isEmpty()) {
            return coat.sure() ? "" : " unknown";
        }
        return (coat.sure() ? " open " : " ") + quoted(coat.comment());
    }

    /** As a comment: on one line, without quotes, not longer than people read. */
    static String quoted(String words) {
        String line =
                words.replace('"', '\'').replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return '"' + (line.length() > WORDS ? line.substring(0, WORDS - 1) + "…" : line) + '"';
    }

    private void addPublicHolidays() {
        Layer base = plan.layers().get(Scope.ALWAYS);
        DayPlan hours = base == null ? null : base.get(DayKey.PUBLIC_HOLIDAY);
        if (hours != null && rules.stream().noneMatch(rule -> rule.contains("PH"))) {
            rules.add(written("PH", hours));
        }
    }

    private void addClosures(boolean publicHolidays) {
        for (Plan.Closure closure : plan.closures()) {
            boolean holiday = closure.days().contains(DayKey.PUBLIC_HOLIDAY);
            if (holiday == publicHolidays) {
                String selector = (closure.scope().selector() + " " + days(closure.days())).strip();
                String end = closure.comment().isEmpty() ? " off" : " " + quoted(closure.comment());
                String rule = selector + end;
                if (!rules.contains(rule)) {
                    rules.add(rule);
                }
            }
        }
    }

    private static String days(Set<DayKey> days) {
        TreeMap<Integer, List<DayKey>> byNth = new TreeMap<>();
        new TreeSet<>(days)
                .forEach(day -> byNth.computeIfAbsent(day.nths(), _ -> new ArrayList<>())
                        .add(day));
        List<String> parts = new ArrayList<>();
        byNth.forEach((nth, all) -> {
            if (nth == 0) {
                addRanges(all, parts);
            } else {
                all.forEach(day -> parts.add(day.name() + "[" + day.nthText() + "]"));
            }
        });
        return String.join(",", parts);
    }

    private static void addRanges(List<DayKey> days, List<String> parts) {
        int i = 0;
        while (i < days.size()) {
            int last = i;
            while (last + 1 < days.size()
                    && days.get(last + 1).weekday() == days.get(last).weekday() + 1
                    && !days.get(last + 1).isPublicHoliday()) {
                last++;
            }
            if (last - i >= 2) {
                parts.add(days.get(i).name() + "-" + days.get(last).name());
            } else {
                days.subList(i, last + 1).forEach(day -> parts.add(day.name()));
            }
            i = last + 1;
        }
    }
}
