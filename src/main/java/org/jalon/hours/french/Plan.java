package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.hours.french.Statement.Effect;
import org.jspecify.annotations.Nullable;

/** Puts statements on top of each other: hours first, then what changes them. Contradictions are unsure and unread. */
final class Plan {

    private final String text;
    private final List<String> unread;
    private final Map<Scope, Layer> layers = new LinkedHashMap<>();
    private final List<Closure> closures = new ArrayList<>();
    private final boolean daysSaid;
    private final boolean timesSaid;
    private List<DayKey> lastDays = List.of();

    /**
     * Days that are closed in some time of the year, or then not known.
     *
     * @param days all when none are named
     * @param comment why they are not known, empty when they are closed
     */
    record Closure(Scope scope, Set<DayKey> days, String comment) {}

    private Plan(Reading reading, String text) {
        this.text = text;
        this.unread = new ArrayList<>(reading.unread());
        this.daysSaid = reading.statements().stream()
                .anyMatch(each -> each.days != null && !each.slots.isEmpty() && !each.replaces);
        this.timesSaid = reading.statements().stream().anyMatch(each -> !each.slots.isEmpty() && !each.isAlways());
        layers.put(Scope.ALWAYS, new Layer());
        build(reading);
    }

    static Plan of(Reading reading, String text) {
        return new Plan(reading, text);
    }

    List<String> unread() {
        return unread;
    }

    List<Closure> closures() {
        return closures;
    }

    Map<Scope, Layer> layers() {
        return layers;
    }

    /** Whether there are times, and none of any day. */
    boolean lacksDays() {
        return timesSaid && !daysSaid;
    }

    boolean timesSaid() {
        return timesSaid;
    }

    boolean daysSaid() {
        return daysSaid;
    }

    /** Whether any hours are said, sure or not, and not only closings. */
    boolean saysHours() {
        return layers.values().stream()
                .flatMap(layer -> layer.days.values().stream())
                .anyMatch(day -> !day.isClosed());
    }

    /** How many days of the week are said to be closed and nothing else. */
    long closedDays() {
        return layers.getOrDefault(Scope.ALWAYS, new Layer()).days.entrySet().stream()
                .filter(each -> each.getKey().isEveryWeek()
                        && !each.getKey().isPublicHoliday()
                        && each.getValue().isClosed())
                .count();
    }

    private void build(Reading reading) {
        List<Statement> statements = reading.statements();
        applyRemarks(reading);
        statements.stream().filter(each -> !each.slots.isEmpty()).forEach(this::addHours);
        for (Statement statement : statements) {
            if (statement.slots.isEmpty()) {
                change(statement);
            }
        }
        markDaysLeftOut(statements);
    }

    private void applyRemarks(Reading reading) {
        List<Statement> timed = reading.statements().stream()
                .filter(each -> !each.slots.isEmpty())
                .toList();
        for (Coat remark : reading.remarks()) {
            List<Statement> about = remark.sure() && !timed.isEmpty() ? timed.subList(0, 1) : timed;
            about.forEach(each -> each.slots.replaceAll(slot -> slot.with(remark)));
        }
    }

    private void addHours(Statement statement) {
        boolean seasonal = statement.whens.stream().anyMatch(when -> !when.excluded());
        if (statement.days == null
                && daysSaid
                && seasonal
                && !known(Scope.ALWAYS).isEmpty()) {
            statement.days = new LinkedHashMap<>();
            known(Scope.ALWAYS).forEach(day -> statement.days.put(day, Part.ALL));
        }
        if (statement.days == null
                && daysSaid
                && statement.slots.stream().noneMatch(slot -> slot.coat().sure())) {
            statement.days = new LinkedHashMap<>();
            lastDays.forEach(day -> statement.days.put(day, Part.ALL));
        }
        if (statement.days == null && daysSaid) {
            // Times of no day beside times of days: nobody knows when.
            statement.doubtful = true;
        }
        DayPlan plan = DayPlan.of(statement.slots);
        boolean overlap = plan.slots().size() < statement.slots.size() && overlaps(statement.slots);
        if (statement.doubtful || overlap) {
            plan = plan.with(doubt(statement));
        }
        for (Effect effect : statement.effects) {
            plan = applied(effect, plan, statement, true);
        }
        for (Scope scope : scopes(statement)) {
            if (scope.sort() == Scope.Sort.UNDATED) {
                close(new Closure(scope, Set.of(), doubt(statement).comment()));
                continue;
            }
            Set<DayKey> days = days(statement);
            for (DayKey day : days) {
                merge(scope, day, plan, days, statement);
            }
        }
        lastDays = List.copyOf(days(statement));
        exclude(statement);
    }

    private Set<DayKey> known(Scope scope) {
        Layer layer = layers.get(scope);
        return layer == null ? Set.of() : layer.days.keySet();
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
        Layer layer = layers.computeIfAbsent(scope, _ -> new Layer());
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
            Coat doubt = doubt(statement);
            layer.put(day, known.with(doubt).plus((meets ? plan.with(doubt) : plan).slots()));
        }
    }

    private Set<DayKey> days(Statement statement) {
        if (statement.days != null) {
            return statement.days.keySet();
        }
        Set<DayKey> all = new LinkedHashSet<>();
        for (int day = 0; day < 7; day++) {
            all.add(new DayKey(day, 0));
        }
        return all;
    }

    private static List<Scope> scopes(Statement statement) {
        List<Scope> scopes = statement.whens.stream()
                .filter(when -> !when.excluded())
                .map(Item.When::scope)
                .distinct()
                .toList();
        return scopes.isEmpty() ? List.of(Scope.ALWAYS) : scopes;
    }

    private void exclude(Statement statement) {
        statement.perhaps.forEach(when -> {
            unread.add(words(when.phrase()));
            close(new Closure(when.scope(), named(statement), words(when.phrase())));
        });
        for (Item.When when : statement.whens) {
            if (when.excluded()) {
                Set<DayKey> days = named(statement);
                boolean undated = when.scope().sort() == Scope.Sort.UNDATED;
                close(new Closure(when.scope(), days, undated ? words(when.phrase()) : ""));
            }
        }
    }

    /** The days of a statement, unless it is about all. */
    private static Set<DayKey> named(Statement statement) {
        Map<DayKey, Part> days = statement.days;
        boolean all = days == null
                || days.keySet().stream().filter(DayKey::isEveryWeek).count() >= 7;
        return days == null || all ? Set.of() : days.keySet();
    }

    private void change(Statement statement) {
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
        exclude(statement);
    }

    /** Once for each time of the year; all days take in some. */
    private void close(Closure closure) {
        for (int i = 0; i < closures.size(); i++) {
            Closure known = closures.get(i);
            if (known.scope().equals(closure.scope()) && known.comment().equals(closure.comment())) {
                Set<DayKey> days = new LinkedHashSet<>(known.days());
                days.addAll(closure.days());
                boolean all = known.days().isEmpty() || closure.days().isEmpty();
                closures.set(i, new Closure(known.scope(), all ? Set.of() : days, known.comment()));
                return;
            }
        }
        closures.add(closure);
    }

    private static boolean isHoliday(Statement statement) {
        return statement.days != null && statement.days.keySet().stream().anyMatch(DayKey::isPublicHoliday);
    }

    private void close(Statement statement) {
        Set<DayKey> days = named(statement);
        for (Scope scope : scopes(statement)) {
            boolean sure = !statement.doubtful && scope.sort() != Scope.Sort.UNDATED;
            close(new Closure(scope, days, sure ? "" : doubt(statement).comment()));
        }
    }

    private void sayNothingButDays(Statement statement) {
        if (statement.days != null) {
            changeDays(new Effect.Dress(Part.ALL, doubt(statement)), statement);
        } else {
            // A time of the year and nothing else.
            statement.whens.stream().filter(when -> !when.excluded()).forEach(when -> unread.add(words(when.phrase())));
            exclude(statement);
        }
    }

    private void changeDays(Effect effect, Statement statement) {
        Layer base = layers.get(Scope.ALWAYS);
        for (Scope scope : scopes(statement)) {
            Layer layer = layers.computeIfAbsent(scope, _ -> new Layer());
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
            return lastDays;
        }
        List<DayKey> all = new ArrayList<>(layer.days.keySet());
        return all.isEmpty() && layers.get(Scope.ALWAYS) instanceof Layer base ? List.copyOf(base.days.keySet()) : all;
    }

    private @Nullable DayPlan changed(
            Effect effect, @Nullable Part part, @Nullable DayPlan known, Statement statement) {
        Effect narrowed = part == null || part.isAll() ? effect : narrowed(effect, part);
        boolean nothingKnown = known == null || known.slots().isEmpty();
        if (known != null && !nothingKnown && statement.partForAll && (part == null || part.isAll())) {
            // "lundi et jeudi matin": nobody knows whether Monday afternoon is meant.
            return known.with(doubt(statement));
        }
        if (nothingKnown && effect instanceof Effect.Dress(Part _, Coat coat)) {
            return (known == null ? DayPlan.CLOSED : known)
                    .otherwise(coat.sure() || part != null && !part.isAll() ? words(statement) : coat.comment());
        }
        if (known == null || nothingKnown) {
            boolean closes = effect instanceof Effect.Close || effect instanceof Effect.CloseTimes;
            return closes && !statement.doubtful && !statement.except
                    ? closedAnyway(narrowed, known, statement)
                    : DayPlan.CLOSED.otherwise(doubt(statement).comment());
        }
        return applied(narrowed, known, statement, false);
    }

    /** Where no hours are known, a closing of the whole day is all there is to say, and one of a part says little. */
    private @Nullable DayPlan closedAnyway(Effect closing, @Nullable DayPlan known, Statement statement) {
        boolean wholeDay = closing instanceof Effect.Close(Part part) && part.isAll();
        if (known == null) {
            return wholeDay ? DayPlan.CLOSED : null;
        }
        return wholeDay || known.isClosed() ? DayPlan.CLOSED : known.otherwise(words(statement));
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

    private DayPlan applied(Effect effect, DayPlan plan, Statement statement, boolean own) {
        return switch (effect) {
            case Effect.Close(Part part) when own && part.isAll() -> closedBeside(plan, statement);
            case Effect.Close(Part part) -> closed(part, plan, statement);
            case Effect.CloseTimes(List<Slot> slots) -> plan.withoutTimes(slots);
            case Effect.Keep(Part part) -> closed(part.isMorning() ? new Part(6) : Part.MORNING, plan, statement);
            case Effect.Dress(Part part, Coat coat) ->
                plan.hasSlotIn(part) ? plan.dressed(part, coat) : plan.otherwise(words(statement));
            case Effect.Until(int minute) -> until(minute, plan, statement);
        };
    }

    private DayPlan closed(Part part, DayPlan plan, Statement statement) {
        if (statement.doubtful && !part.isAll()) {
            // Perhaps all of the day is meant.
            return plan.without(part, words(statement)).with(doubt(statement));
        }
        if (statement.doubtful) {
            return plan.with(doubt(statement));
        }
        String why = plan.isCutBy(part) ? doubt(statement).comment() : "";
        return plan.without(part, why);
    }

    /** "fermé / 14h-18h": the half of the day without times. */
    private DayPlan closedBeside(DayPlan plan, Statement statement) {
        boolean half = plan.slots().stream().allMatch(Slot::isMorning)
                || plan.slots().stream().noneMatch(slot -> slot.start() < 12 * 60);
        return half ? plan : plan.with(doubt(statement));
    }

    private DayPlan until(int minute, DayPlan plan, Statement statement) {
        DayPlan changed = plan.until(minute);
        return changed.isClosed() || statement.doubtful ? plan.with(doubt(statement)) : changed;
    }

    /** In a season with hours of its own, days that it does not name are not known. */
    private void markDaysLeftOut(List<Statement> statements) {
        Layer base = layers.get(Scope.ALWAYS);
        if (base == null) {
            return;
        }
        for (Statement statement : statements) {
            boolean whole = statement.underHeading || days(statement).size() > 2;
            for (Item.When when : statement.whens) {
                Layer layer = layers.get(when.scope());
                if (layer == null
                        || when.excluded()
                        || statement.slots.isEmpty()
                        || !whole
                        || when.scope().sort() == Scope.Sort.WEEKS
                        || new TreeMap<>(base.days).keySet().stream().noneMatch(layer.days::containsKey)) {
                    continue;
                }
                base.days.keySet().stream()
                        .filter(day -> !layer.days.containsKey(day) && !day.isPublicHoliday())
                        .toList()
                        .forEach(day -> layer.put(day, DayPlan.CLOSED.otherwise(words(when.phrase()))));
            }
        }
    }

    private Coat doubt(Statement statement) {
        String words = words(statement);
        if (!unread.contains(words)) {
            unread.add(words);
        }
        return Coat.unsure(words);
    }

    private String words(Statement statement) {
        return statement.phrase == null ? text : words(statement.phrase);
    }

    private String words(Phrase phrase) {
        return text.substring(phrase.from(), phrase.to());
    }
}
