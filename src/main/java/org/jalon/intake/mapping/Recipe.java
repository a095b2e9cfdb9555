package org.jalon.intake.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the text of a field is made of the columns of a row. A recipe never fails: where it finds nothing it gives "". */
public sealed interface Recipe
        permits Recipe.Column, Recipe.Join, Recipe.Part, Recipe.Constant, Recipe.FirstOf, Choices, WeekRecipe {

    /** What it makes of a row. */
    String text(RowTexts row);

    /** The columns that it reads, in its order. */
    Set<String> columns();

    /** One column as it is. A blank name is none: "the file does not say it". */
    record Column(String column) implements Recipe {

        @Override
        public String text(RowTexts row) {
            return row.text(column);
        }

        @Override
        public Set<String> columns() {
            return column.isBlank() ? Set.of() : Set.of(column);
        }
    }

    /** Several columns, one after the other, without those that are blank. */
    record Join(List<String> parts, String separator) implements Recipe {

        public Join {
            parts = List.copyOf(parts);
        }

        @Override
        public String text(RowTexts row) {
            return parts.stream()
                    .map(row::text)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(separator));
        }

        @Override
        public Set<String> columns() {
            return new LinkedHashSet<>(parts);
        }
    }

    /**
     * One part of a column that holds several.
     *
     * @param separator between the parts, as it is written
     * @param index of the part, from 0; blank parts do not count
     * @param number whether the part is a number, in brackets or with words around it
     */
    record Part(String column, String separator, int index, boolean number) implements Recipe {

        private static final Pattern NOT_OF_NUMBERS = Pattern.compile("[^\\d.\\s,;|+-]+");

        @Override
        public String text(RowTexts row) {
            String text = row.text(column);
            String plain = number ? NOT_OF_NUMBERS.matcher(text).replaceAll("") : text;
            List<String> parts = Pattern.compile(separator.isBlank() ? "\\s+" : Pattern.quote(separator))
                    .splitAsStream(plain)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            return index >= 0 && index < parts.size() ? parts.get(index) : "";
        }

        @Override
        public Set<String> columns() {
            return Set.of(column);
        }
    }

    /** The same for every row; where a column has this very name, what the column says. */
    record Constant(String value) implements Recipe {

        @Override
        public String text(RowTexts row) {
            String column = row.text(value);
            return column.isBlank() ? value : column;
        }

        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** The first that finds something. */
    record FirstOf(List<Recipe> recipes) implements Recipe {

        public FirstOf {
            recipes = List.copyOf(recipes);
        }

        @Override
        public String text(RowTexts row) {
            return recipes.stream()
                    .map(recipe -> recipe.text(row))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public Set<String> columns() {
            return recipes.stream()
                    .flatMap(recipe -> recipe.columns().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
