package org.jalon.intake.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of one field of fixed values. Gives the targets of all that hold, joined by bars, in the order of the rules.
 *
 * @param rules in the order of the configuration
 */
public record Choices(List<Choice> rules) implements Recipe {

    public Choices {
        rules = List.copyOf(rules);
    }

    @Override
    public String text(RowTexts row) {
        return String.join("|", values(row, Set.of()));
    }

    /** @param support labels of support modes that the place got already */
    Set<String> values(RowTexts row, Set<String> support) {
        Set<String> values = new LinkedHashSet<>();
        for (Choice rule : rules) {
            if (rule.isItself()) {
                rule.columnsOrNone().forEach(column -> values.addAll(unclaimed(column, row.text(column))));
            } else if (rule.target() != null
                    && (rule.withSupport() == null || support.contains(rule.withSupport()))
                    && rule.holds(row)) {
                values.add(rule.target());
            }
        }
        return values;
    }

    /** The values of a cell that no other rule of the same column speaks of. */
    private List<String> unclaimed(String column, String cell) {
        List<Choice> others = rules.stream()
                .filter(rule -> rule.terms() != null && rule.columnsOrNone().contains(column))
                .toList();
        return Values.split(cell).stream()
                .filter(value -> others.stream().noneMatch(rule -> rule.holds(value)))
                .toList();
    }

    @Override
    public Set<String> columns() {
        return rules.stream()
                .flatMap(rule -> rule.columnsOrNone().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
