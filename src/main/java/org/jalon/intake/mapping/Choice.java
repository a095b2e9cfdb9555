package org.jalon.intake.mapping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a field of fixed values: where one of the columns says one of the terms, the place gets the target.
 *
 * <p>A term is found anywhere in a cell, whatever its case; accents count. Columns that are absent (not empty) make the
 * rule hold for every row. Terms that are absent make it hold where a column is not blank. The term "" is in every cell,
 * and an empty list of terms in none.
 *
 * @param columns looked into, one after the other; absent for a rule that always holds
 * @param terms one of which must be in the cell; absent when any text will do
 * @param except none of which may be in the same cell
 * @param target what the place gets; absent when what is found means nothing, or, without terms, when the cell speaks for
 *     itself
 * @param withSupport only places that got this label of support modes; absent for all
 */
public record Choice(
        @Nullable List<String> columns,
        @Nullable List<String> terms,
        List<String> except,
        @Nullable String target,
        @Nullable String withSupport) {

    public Choice {
        columns = columns == null ? null : List.copyOf(columns);
        terms = terms == null ? null : List.copyOf(terms);
        except = List.copyOf(except);
    }

    /** The target for every row. */
    public static Choice always(String target) {
        return new Choice(null, null, List.of(), target, null);
    }

    /** The target where the column says one of the terms. */
    public static Choice of(String column, List<String> terms, String target) {
        return new Choice(List.of(column), terms, List.of(), target, null);
    }

    /** What the cells of a column say, read by the vocabulary. */
    public static Choice itself(String column) {
        return new Choice(List.of(column), null, List.of(), null, null);
    }

    /** Terms of a column that mean nothing: they are not told as unknown. */
    public static Choice nothing(String column, List<String> terms) {
        return new Choice(List.of(column), terms, List.of(), null, null);
    }

    public Optional<String> findTarget() {
        return Optional.ofNullable(target);
    }

    /** The columns, none for a rule that always holds. */
    public List<String> columnsOrNone() {
        return columns == null ? List.of() : columns;
    }

    /** Whether the cells speak for themselves. */
    public boolean isItself() {
        return columns != null && terms == null && target == null;
    }

    boolean holds(RowTexts row) {
        return columns == null || columns.stream().anyMatch(column -> holds(row.text(column)));
    }

    /** Whether a cell of one of its columns satisfies it. */
    public boolean holds(String cell) {
        String text = Typography.lower(cell);
        if (terms == null) {
            return !text.isEmpty();
        }
        return terms.stream().anyMatch(term -> text.contains(Typography.lower(term)))
                && except.stream().noneMatch(word -> text.contains(Typography.lower(word)));
    }
}
