package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts statements on top of each other: hours first, then what changes them. Contradictions are unsure and unread. */
final class Plan {

    private final String text;
    final List<String> unread;
    final Map<Scope, Layer> layers = new LinkedHashMap<>();
    private final List<Closure> closures = new ArrayList<>();
    final boolean daysSaid;
    private final boolean timesSaid;

    /** Those of the last statement with times. */
    List<DayKey> lastDays = List.of();

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
        DayChanges onDay = new DayChanges(this);
        HoursStatements hours = new HoursStatements(this, onDay);
        ChangeStatements changes = new ChangeStatements(this, onDay);
        statements.stream().filter(each -> !each.slots.isEmpty()).forEach(hours::addHours);
        for (Statement statement : statements) {
            if (statement.slots.isEmpty()) {
                changes.change(statement);
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

    Set<DayKey> known(Scope scope) {
        Layer layer = layers.get(scope);
        return layer == null ? Set.of() : layer.days.keySet();
    }

    Set<DayKey> days(Statement statement) {
        if (statement.days != null) {
            return statement.days.keySet();
        }
        Set<DayKey> all = new LinkedHashSet<>();
        for (int day = 0; day < 7; day++) {
            all.add(new DayKey(day, 0));
        }
        return all;
    }

    static List<Scope> scopes(Statement statement) {
        List<Scope> scopes = statement.whens.stream()
                .filter(when -> !when.excluded())
                .map(Item.When::scope)
                .distinct()
                .toList();
        return scopes.isEmpty() ? List.of(Scope.ALWAYS) : scopes;
    }

    void exclude(Statement statement) {
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
    static Set<DayKey> named(Statement statement) {
        Map<DayKey, Part> days = statement.days;
        boolean all = days == null
                || days.keySet().stream().filter(DayKey::isEveryWeek).count() >= 7;
        return days == null || all ? Set.of() : days.keySet();
    }

    /** Once for each time of the year; all days take in some. */
    void close(Closure closure) {
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

    Coat doubt(Statement statement) {
        String words = words(statement);
        if (!unread.contains(words)) {
            unread.add(words);
        }
        return Coat.unsure(words);
    }

    String words(Statement statement) {
        return statement.phrase == null ? text : words(statement.phrase);
    }

    String words(Phrase phrase) {
        return text.substring(phrase.from(), phrase.to());
    }
}
