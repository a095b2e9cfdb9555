package org.jalon.intake.proposal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.mapping.Choice;
import org.jalon.intake.mapping.Choices;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.mapping.Recipe;
import org.jalon.intake.mapping.WeekRecipe;
import org.jalon.intake.proposal.ProposedColumn.Reason;

/** Says what a mapping uses a column for, as a proposal says it. */
final class MappedColumns {

    private MappedColumns() {}

    static ProposedColumn read(ColumnFacts facts, Mapping mapping) {
        Target target = target(facts.name(), mapping);
        return new ProposedColumn(
                facts.name(), facts.samples(3), target, 1, Reason.MAPPED, "", translations(facts, target, mapping));
    }

    private static Target target(String column, Mapping mapping) {
        if (mapping.exclusions().stream().anyMatch(rule -> rule.columnsOrNone().contains(column))) {
            return Target.HIDDEN;
        }
        Map<Field, Recipe> used = new LinkedHashMap<>();
        for (Field field : mapping.fieldsOf(column)) {
            mapping.find(field)
                    .ifPresentOrElse(
                            recipe -> used.put(field, recipe), () -> used.put(field, new Recipe.Column(column)));
        }
        if (used.keySet().containsAll(List.of(Field.LATITUDE, Field.LONGITUDE))) {
            return Target.POINT;
        }
        return used.entrySet().stream()
                .max((a, b) -> Integer.compare(weight(a.getValue(), column), weight(b.getValue(), column)))
                .map(use -> target(use.getKey(), use.getValue(), column))
                .orElse(Target.NONE);
    }

    /** A column as it is weighs more than any rule; of rules, the field with most of them. */
    private static int weight(Recipe recipe, String column) {
        return recipe instanceof Choices(List<Choice> rules)
                ? (int) rules.stream()
                        .filter(rule -> rule.columnsOrNone().contains(column))
                        .count()
                : 1_000;
    }

    private static Target target(Field field, Recipe recipe, String column) {
        if (recipe instanceof WeekRecipe week
                && !week.osm().equals(column)
                && !week.week().equals(column)) {
            for (Map.Entry<DayOfWeek, List<String>> day : week.days().entrySet()) {
                if (day.getValue().contains(column)) {
                    return Target.of(day.getKey());
                }
            }
        }
        boolean before = field == Field.ADDRESS
                && recipe instanceof Recipe.Join(List<String> parts, String separator)
                && !parts.getLast().equals(column);
        return before ? Target.STREET_NUMBER : Target.of(field);
    }

    private static List<Translation> translations(ColumnFacts facts, Target target, Mapping mapping) {
        if (target.kind() == Target.Kind.HIDDEN) {
            return facts.values().entrySet().stream()
                    .map(value -> new Translation(
                            value.getKey(),
                            value.getValue(),
                            List.of(),
                            isHidden(value.getKey(), facts, mapping) ? 1 : 0))
                    .toList();
        }
        if (!target.hasValues()) {
            return List.of();
        }
        Map<String, Integer> values = facts.isProse() ? terms(facts, mapping) : facts.values();
        return values.entrySet().stream()
                .map(value -> translation(facts.name(), value.getKey(), value.getValue(), target, mapping))
                .toList();
    }

    private static boolean isHidden(String value, ColumnFacts facts, Mapping mapping) {
        return mapping.exclusions().stream()
                .anyMatch(rule -> rule.columnsOrNone().contains(facts.name()) && rule.holds(value));
    }

    /** Of prose, the terms that rules look for, with how many cells hold them. */
    private static Map<String, Integer> terms(ColumnFacts facts, Mapping mapping) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        rules(facts.name(), mapping)
                .values()
                .forEach(rules -> rules.forEach(rule -> {
                    for (String term : rule.terms() == null ? List.<String>of() : rule.terms()) {
                        Choice one = Choice.of(facts.name(), List.of(term), "");
                        terms.put(term, (int)
                                facts.cells().stream().filter(one::holds).count());
                    }
                }));
        return terms;
    }

    private static Translation translation(String column, String value, int count, Target target, Mapping mapping) {
        List<Said> meaning = new ArrayList<>();
        boolean[] itself = {mapping.isStandard()};
        boolean[] told = {false};
        rules(column, mapping)
                .forEach((field, rules) -> rules.forEach(rule -> {
                    itself[0] |= rule.isItself();
                    if (!rule.isItself() && rule.holds(value)) {
                        told[0] = true;
                        rule.findTarget().map(label -> new Said(field, label)).ifPresent(meaning::add);
                    }
                }));
        if (told[0]) {
            return new Translation(value, count, meaning.stream().distinct().toList(), 1);
        }
        Field field = target.field();
        return itself[0]
                        && field != null
                        && Vocabulary.read(field, value) instanceof Vocabulary.Meaning.Known(List<Said> said)
                ? new Translation(
                        value,
                        count,
                        said.stream().filter(one -> one.field().isStandard()).toList(),
                        1)
                : new Translation(value, count, List.of(), 0.2);
    }

    private static Map<Field, List<Choice>> rules(String column, Mapping mapping) {
        Map<Field, List<Choice>> rules = new LinkedHashMap<>();
        mapping.recipes().forEach((field, recipe) -> {
            if (recipe instanceof Choices(List<Choice> all)) {
                List<Choice> own = all.stream()
                        .filter(rule -> rule.columnsOrNone().contains(column))
                        .toList();
                if (!own.isEmpty()) {
                    rules.put(field, own);
                }
            }
        });
        return Collections.unmodifiableMap(rules);
    }
}
