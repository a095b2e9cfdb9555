package org.jalon.hours.french;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jalon.hours.french.Statement.Effect;

/** Puts the hours of statements into the plan: beside those that are there, or in their place. */
final class HoursStatements {

    private final Plan whole;
    private final DayChanges onDay;

    HoursStatements(Plan whole, DayChanges onDay) {
        this.whole = whole;
        this.onDay = onDay;
    }

    void addHours(Statement statement) {
        boolean seasonal = statement.whens.stream().anyMatch(when -> !when.excluded());
        if (statement.days == null
                && whole.daysSaid
                && seasonal
                && !whole.known(Scope.ALWAYS).isEmpty()) {
            statement.days = new LinkedHashMap<>();
            whole.known(Scope.ALWAYS).forEach(day -> statement.days.put(day, Part.ALL));
        }
        if (statement.days == null
                && whole.daysSaid
                && statement.slots.stream().noneMatch(slot -> slot.coat().sure())) {
            statement.days = new LinkedHashMap<>();
            whole.lastDays.forEach(day -> statement.days.put(day, Part.ALL));
        }
        if (statement.days == null && whole.daysSaid) {
            // Times of no day beside times of days: nobody knows when.
            statement.doubtful = true;
        }
        DayPlan plan = DayPlan.of(statement.slots);
        boolean overlap = plan.slots().size() < statement.slots.size() && overlaps(statement.slots);
        if (statement.doubtful || overlap) {
            plan = plan.with(whole.doubt(statement));
        }
        for (Effect effect : statement.effects) {
            plan = onDay.applied(effect, plan, statement, true);
        }
        for (Scope scope : Plan.scopes(statement)) {
            if (scope.sort() == Scope.Sort.UNDATED) {
                whole.close(
                        new Plan.Closure(scope, Set.of(), whole.doubt(statement).comment()));
                continue;
            }
            Set<DayKey> days = whole.days(statement);
            for (DayKey day : days) {
                merge(scope, day, plan, days, statement);
            }
        }
        whole.lastDays = List.copyOf(whole.days(statement));
        whole.exclude(statement);
    }

    private static boolean overlaps(List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            for (Slot other : slots.subList(i + 1, slots.size())) {
                if (slots.get(i).meets(other) && !slots.get(i).isSameTime(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void merge(Scope scope, DayKey day, DayPlan plan, Set<DayKey> days, Statement statement) {
        Layer layer = whole.layers.computeIfAbsent(scope, _ -> new Layer());
        DayPlan known = layer.get(day);
        if (known == null || known.slots().isEmpty()) {
            layer.put(day, known == null ? plan : plan.otherwise(known.otherwise()), days);
            return;
        }
        Set<DayKey> before = layer.group(day);
        boolean fewer = before.size() > days.size() && before.containsAll(days);
        boolean meets = known.meets(plan.slots());
        if (statement.replaces || fewer && meets && !statement.adds) {
            layer.put(day, plan);
        } else if (known.slots().equals(plan.slots())) {
            layer.put(day, known);
        } else if (meets && known.isUnlike(plan)) {
            layer.put(day, known.besides(plan));
        } else if (!meets && (statement.adds || !fewer || known.isUnlike(plan))) {
            layer.put(day, known.plus(plan.slots()));
        } else {
            // Instead of what was said, or beside it?
            Coat doubt = whole.doubt(statement);
            layer.put(day, known.with(doubt).plus((meets ? plan.with(doubt) : plan).slots()));
        }
    }
}
