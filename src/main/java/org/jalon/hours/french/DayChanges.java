package org.jalon.hours.french;

import java.util.List;
import org.jalon.hours.french.Statement.Effect;

/** What closings, conditions and other ends make of the hours of one day. */
final class DayChanges {

    private final Plan whole;

    DayChanges(Plan whole) {
        this.whole = whole;
    }

    DayPlan applied(Effect effect, DayPlan plan, Statement statement, boolean own) {
        return switch (effect) {
            case Effect.Close(Part part) when own && part.isAll() -> closedBeside(plan, statement);
            case Effect.Close(Part part) -> closed(part, plan, statement);
            case Effect.CloseTimes(List<Slot> slots) -> plan.withoutTimes(slots);
            case Effect.Keep(Part part) when part.isAll() -> plan;
            case Effect.Keep(Part part) -> closed(part.isMorning() ? new Part(6) : Part.MORNING, plan, statement);
            case Effect.Dress(Part part, Coat coat) ->
                plan.hasSlotIn(part) ? plan.dressed(part, coat) : plan.otherwise(whole.words(statement));
            case Effect.Until(int minute) -> until(minute, plan, statement);
        };
    }

    private DayPlan closed(Part part, DayPlan plan, Statement statement) {
        if (statement.doubtful && !part.isAll()) {
            // Perhaps all of the day is meant.
            return plan.without(part, whole.words(statement)).with(whole.doubt(statement));
        }
        if (statement.doubtful) {
            return plan.with(whole.doubt(statement));
        }
        String why = plan.isCutBy(part) ? whole.doubt(statement).comment() : "";
        return plan.without(part, why);
    }

    /** "fermé / 14h-18h": the half of the day without times. */
    private DayPlan closedBeside(DayPlan plan, Statement statement) {
        boolean half = plan.slots().stream().allMatch(Slot::isMorning)
                || plan.slots().stream().noneMatch(slot -> slot.start() < 12 * 60);
        return half ? plan : plan.with(whole.doubt(statement));
    }

    private DayPlan until(int minute, DayPlan plan, Statement statement) {
        DayPlan changed = plan.until(minute);
        return changed.isClosed() || statement.doubtful ? plan.with(whole.doubt(statement)) : changed;
    }
}
