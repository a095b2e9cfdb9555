package org.jalon.intake.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.intake.read.Columns;
import org.jalon.intake.read.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a source become which fields, and how. Written as a {@code config.json} of the national pipeline, so
 * that a source moves between the two unchanged. Immutable, safe for any number of threads.
 */
public final class Mapping {

    private static final Mapping STANDARD = new Mapping(Map.of(), List.of(), List.of(), new Columns());

    private final Map<Field, Recipe> recipes;
    private final List<Choice> exclusions;
    private final List<String> unread;
    private final @Nullable Columns names;

    private Mapping(Map<Field, Recipe> recipes, List<Choice> exclusions, List<String> unread, @Nullable Columns names) {
        this.recipes =
                Collections.unmodifiableMap(recipes.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(recipes));
        this.exclusions = List.copyOf(exclusions);
        this.unread = List.copyOf(unread);
        this.names = names;
    }

    /** Columns are named as the national standard names its fields, in 2024 or 2022. */
    public static Mapping standard() {
        return STANDARD;
    }

    /** @param exclusions rows for which one of these holds are not places to publish */
    public static Mapping of(Map<Field, Recipe> recipes, List<Choice> exclusions) {
        return new Mapping(recipes, exclusions, List.of(), null);
    }

    static Mapping read(Map<Field, Recipe> recipes, List<Choice> exclusions, List<String> unread) {
        return new Mapping(recipes, exclusions, unread, null);
    }

    /**
     * Reads a configuration of the national pipeline, in any of its forms since 2022. What is not understood is left out
     * and told by {@link #unread()}.
     *
     * @throws org.jalon.site.UserError when the text is not a JSON object, or maps nothing
     */
    public static Mapping parse(String configJson) {
        return ConfigReader.read(configJson);
    }

    /** The same as a configuration of the national pipeline, indented; Jalon reads it back to an equal mapping. */
    public String toJson() {
        return ConfigWriter.write(this);
    }

    /** The texts of a row by field. Fields of several values have theirs joined by bars; fields without a text are absent. */
    public Map<Field, String> cells(RawRow row) {
        if (names != null) {
            return names.cells(row);
        }
        RowTexts texts = new RowTexts(row);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        Set<String> support =
                recipes.get(Field.SUPPORT_MODES) instanceof Choices modes ? modes.values(texts, Set.of()) : Set.of();
        recipes.forEach((field, recipe) -> {
            String text = recipe instanceof Choices choices
                    ? String.join("|", choices.values(texts, support))
                    : recipe.text(texts);
            if (!text.isBlank()) {
                cells.put(field, text);
            }
        });
        return cells;
    }

    /** Whether the row is to be left out: marked as private, closed or not to be shown. */
    public boolean excludes(RawRow row) {
        RowTexts texts = new RowTexts(row);
        return exclusions.stream().anyMatch(rule -> rule.columns() != null && rule.holds(texts));
    }

    /** Whether columns are found by the names of the standard. */
    public boolean isStandard() {
        return names != null;
    }

    /** The recipe of each field that is mapped; none for the standard. */
    public Map<Field, Recipe> recipes() {
        return recipes;
    }

    public List<Choice> exclusions() {
        return exclusions;
    }

    public Optional<Recipe> find(Field field) {
        return Optional.ofNullable(recipes.get(field));
    }

    /** All columns that are read, in the order of the fields. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        recipes.values().forEach(recipe -> columns.addAll(recipe.columns()));
        exclusions.forEach(rule -> columns.addAll(rule.columnsOrNone()));
        return columns;
    }

    /** The fields that a column speaks of. */
    public Set<Field> fieldsOf(String column) {
        if (names != null) {
            return names.find(column).<Set<Field>>map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(Field.class));
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        recipes.forEach((field, recipe) -> {
            if (recipe.columns().contains(column)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** The keys of the configuration that were not understood, as paths: {@code horaires.saison}. */
    public List<String> unread() {
        return unread;
    }

    /** Equal when they make the same of every row. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping that
                && recipes.equals(that.recipes)
                && exclusions.equals(that.exclusions)
                && isStandard() == that.isStandard();
    }

    @Override
    public int hashCode() {
        return recipes.hashCode();
    }
}
