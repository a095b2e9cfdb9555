package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.hours.french.Statement.Effect;
import org.jspecify.annotations.Nullable;

/** Changes the hours of the plan by statements without times: closings, conditions, other ends. */
final class ChangeStatements {

    private final Plan whole;
    private final DayChanges onDay;

    ChangeStatements(Plan whole, DayChanges onDay) {
        this.whole = whole;
        this.onDay = onDay;
    }

    void change(Statement statement) {
        if (statement.effects.isEmpty()) {
            sayNothingButDays(statement);
            return;
        }
        boolean seasonal = statement.whens.stream().anyMatch(when -> !when.excluded());
        for (Effect effect : statement.effects) {
            if (effect instanceof Effect.Close(Part part) && part.isAll() && (seasonal || isHoliday(statement))) {
                close(statement);
            } else {
                changeDays(effect, statement);
            }
        }
        whole.exclude(statement);
    }

    private static boolean isHoliday(Statement statement) {
        return statement.days != null && statement.days.keySet().stream().anyMatch(DayKey::isPublicHoliday);
    }

    private void close(Statement statement) {
        Set<DayKey> days = Plan.named(statement);
        for (Scope scope : Plan.scopes(statement)) {
            boolean sure = !statement.doubtful && scope.sort() != Scope.Sort.UNDATED;
            whole.close(new Plan.Closure(
                    scope, days, sure ? "" : whole.doubt(statement).comment()));
        }
    }

    private void sayNothingButDays(Statement statement) {
        if (statement.days != null) {
            changeDays(new Effect.Dress(Part.ALL, whole.doubt(statement)), statement);
        } else {
            // A time of the year and nothing else.
            statement.whens.stream()
                    .filter(when -> !when.excluded())
                    .forEach(when -> whole.unread.add(whole.words(when.phrase())));
            whole.exclude(statement);
        }
    }

    private void changeDays(Effect effect, Statement statement) {
        Layer base = whole.layers.get(Scope.ALWAYS);
        for (Scope scope : Plan.scopes(statement)) {
            if (scope.sort() == Scope.Sort.UNDATED) {
                whole.close(new Plan.Closure(
                        scope, Plan.named(statement), whole.doubt(statement).comment()));
                continue;
            }
            Layer layer = whole.layers.computeIfAbsent(scope, _ -> new Layer());
            for (DayKey day : affected(effect, statement, layer)) {
                DayPlan known = layer.get(day);
                if (known == null && base != null) {
                    known = base.get(day.isEveryWeek() ? day : new DayKey(day.weekday(), 0));
                }
                Part part = statement.days == null ? null : statement.days.get(day);
                DayPlan changed = changed(effect, part, known, statement);
                if (changed != null) {
                    layer.put(day, changed);
                }
            }
        }
    }

    /** The days that are named; all that are known, when none are. */
    private List<DayKey> affected(Effect effect, Statement statement, Layer layer) {
        if (statement.days != null) {
            return List.copyOf(statement.days.keySet());
        }
        if (effect instanceof Effect.Until) {
            return whole.lastDays;
        }
        List<DayKey> all = new ArrayList<>(layer.days.keySet());
        return all.isEmpty() && whole.layers.get(Scope.ALWAYS) instanceof Layer base
                ? List.copyOf(base.days.keySet())
                : all;
    }

    private @Nullable DayPlan changed(
            Effect effect, @Nullable Part part, @Nullable DayPlan known, Statement statement) {
        Effect narrowed = part == null || part.isAll() ? effect : narrowed(effect, part);
        boolean nothingKnown = known == null || known.slots().isEmpty();
        if (known != null && !nothingKnown && statement.partForAll && (part == null || part.isAll())) {
            // "lundi et jeudi matin": nobody knows whether Monday afternoon is meant.
            return known.with(whole.doubt(statement));
        }
        if (nothingKnown && effect instanceof Effect.Dress(Part _, Coat coat)) {
            return (known == null ? DayPlan.CLOSED : known)
                    .otherwise(coat.sure() || part != null && !part.isAll() ? whole.words(statement) : coat.comment());
        }
        if (known == null || nothingKnown) {
            boolean closes = effect instanceof Effect.Close || effect instanceof Effect.CloseTimes;
            return closes && !statement.doubtful && !statement.except
                    ? closedAnyway(narrowed, known, statement)
                    : DayPlan.CLOSED.otherwise(whole.doubt(statement).comment());
        }
        return onDay.applied(narrowed, known, statement, false);
    }

    /** Where no hours are known, a closing of the whole day is all there is to say, and one of a part says little. */
    private @Nullable DayPlan closedAnyway(Effect closing, @Nullable DayPlan known, Statement statement) {
        boolean wholeDay = closing instanceof Effect.Close(Part part) && part.isAll();
        if (known == null) {
            return wholeDay ? DayPlan.CLOSED : null;
        }
        return wholeDay || known.isClosed() ? DayPlan.CLOSED : known.otherwise(whole.words(statement));
    }

    private static Effect narrowed(Effect effect, Part part) {
        return switch (effect) {
            case Effect.Close close -> close.part().isAll() ? new Effect.Close(part) : close;
            case Effect.Keep _ -> new Effect.Keep(part);
            case Effect.Dress(Part own, Coat coat) -> own.isAll() ? new Effect.Dress(part, coat) : effect;
            case Effect.CloseTimes times -> times;
            case Effect.Until until -> until;
        };
    }
}
