package org.jalon.intake.proposal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.mapping.Choice;
import org.jalon.intake.mapping.Choices;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.mapping.Recipe;
import org.jalon.intake.mapping.Values;
import org.jalon.intake.mapping.WeekRecipe;

/** A mapping while somebody changes what its columns are for. Rules of columns that nobody touches stay as they are. */
public final class MappingDraft {

    private final Map<Field, Recipe> recipes = new EnumMap<>(Field.class);
    private final List<Choice> exclusions = new ArrayList<>();

    private MappingDraft() {}

    public static MappingDraft empty() {
        return new MappingDraft();
    }

    public static MappingDraft of(Mapping mapping) {
        MappingDraft draft = new MappingDraft();
        draft.recipes.putAll(mapping.recipes());
        draft.exclusions.addAll(mapping.exclusions());
        return draft;
    }

    public Mapping build() {
        return Mapping.of(recipes, exclusions);
    }

    /** Makes the column be for this and nothing else. */
    public void use(ProposedColumn column) {
        forget(column.column());
        String name = column.column();
        Target target = column.target();
        switch (target.kind()) {
            case NONE -> {}
            case TEXT -> text(Optional.ofNullable(target.field()).orElseThrow(), name);
            case STREET_NUMBER -> address(name, true);
            case POINT -> point(column);
            case DAY -> {
                Map<DayOfWeek, List<String>> days = new EnumMap<>(DayOfWeek.class);
                days.putAll(week().days());
                List<String> columns = new ArrayList<>(days.getOrDefault(target.day(), List.of()));
                columns.add(name);
                days.put(Optional.ofNullable(target.day()).orElseThrow(), columns);
                recipes.put(Field.HOURS, new WeekRecipe(week().osm(), days, week().week(), week().parity()));
            }
            case HIDDEN ->
                exclusions.add(Choice.nothing(
                        name,
                        column.translations().stream()
                                .filter(state -> state.confidence() > 0)
                                .map(Translation::value)
                                .toList()));
            case VALUES -> values(column);
        }
    }

    /** What every row gets besides, by field; replaces what every row got before. */
    public void always(Map<Field, List<String>> labels) {
        for (Field field : Translator.FIELDS) {
            List<Choice> rules = new ArrayList<>();
            labels.getOrDefault(field, List.of()).forEach(label -> rules.add(Choice.always(label)));
            if (recipes.get(field) instanceof Choices(List<Choice> known)) {
                known.stream().filter(rule -> rule.columns() != null).forEach(rules::add);
            }
            put(field, rules);
        }
    }

    private void text(Field field, String column) {
        switch (field) {
            case HOURS -> recipes.put(field, new WeekRecipe(column, week().days(), column, week().parity()));
            case ADDRESS -> address(column, false);
            case OTHER_LABELS -> add(field, List.of(Choice.itself(column)));
            default -> recipes.put(field, new Recipe.Column(column));
        }
    }

    private WeekRecipe week() {
        return recipes.get(Field.HOURS) instanceof WeekRecipe week ? week : new WeekRecipe("", Map.of(), "", "");
    }

    private void address(String column, boolean before) {
        List<String> parts = new ArrayList<>(Optional.ofNullable(recipes.get(Field.ADDRESS))
                .map(recipe -> List.copyOf(recipe.columns()))
                .orElse(List.of()));
        parts.add(before ? 0 : parts.size(), column);
        recipes.put(Field.ADDRESS, parts.size() == 1 ? new Recipe.Column(column) : new Recipe.Join(parts, " "));
    }

    private void point(ProposedColumn column) {
        String sample =
                column.samples().stream().filter(Shapes::isPair).findFirst().orElse("0.1,0.1");
        String separator = sample.contains(",") ? "," : sample.contains(";") ? ";" : sample.contains("|") ? "|" : " ";
        int north = Shapes.isLatitudeFirst(sample) ? 0 : 1;
        recipes.put(Field.LATITUDE, new Recipe.Part(column.column(), separator, north, true));
        recipes.put(Field.LONGITUDE, new Recipe.Part(column.column(), separator, 1 - north, true));
    }

    private void values(ProposedColumn column) {
        String name = column.column();
        Map<Said, List<String>> terms = new LinkedHashMap<>();
        List<String> nothing = new ArrayList<>();
        for (Translation translation : column.translations()) {
            translation
                    .meaning()
                    .forEach(said -> terms.computeIfAbsent(said, any -> new ArrayList<>())
                            .add(translation.value()));
            boolean elsewhere = !translation.meaning().isEmpty()
                    && translation.meaning().stream()
                            .noneMatch(said -> said.field() == column.target().field());
            if (elsewhere || translation.meaning().isEmpty() && translation.confidence() >= 0.5) {
                nothing.add(translation.value());
            }
        }
        terms.forEach((said, words) -> add(
                said.field(), List.of(new Choice(List.of(name), words, others(column, words), said.label(), null))));
        Field field = Optional.ofNullable(column.target().field()).orElseThrow();
        boolean flag = column.translations().stream()
                .allMatch(one -> Shapes.isYes(one.value())
                        || Shapes.isNo(one.value())
                        || one.value().length() < 2);
        if (!flag && column.reason() != ProposedColumn.Reason.FLAG && !isProse(column)) {
            if (!nothing.isEmpty()) {
                add(field, List.of(Choice.nothing(name, nothing)));
            }
            add(field, List.of(Choice.itself(name)));
        }
    }

    /** Texts in which words are looked for: what else they say is no value. */
    private static boolean isProse(ProposedColumn column) {
        List<String> values = column.samples().stream()
                .flatMap(cell -> Values.split(cell).stream())
                .toList();
        return !values.isEmpty() && column.translations().stream().noneMatch(one -> values.contains(one.value()));
    }

    /** Values of the column that hold a term and mean something else: "Gratuit sous condition" beside "Gratuit". */
    private static List<String> others(ProposedColumn column, List<String> words) {
        Choice rule = Choice.of(column.column(), words, "");
        return column.translations().stream()
                .map(Translation::value)
                .filter(value -> !words.contains(value) && rule.holds(value))
                .toList();
    }

    /** Rules without a term come last: they say what no other said. */
    private void add(Field field, List<Choice> rules) {
        List<Choice> all =
                new ArrayList<>(recipes.get(field) instanceof Choices(List<Choice> known) ? known : List.of());
        all.addAll(rules);
        all.sort((a, b) -> Boolean.compare(a.isItself(), b.isItself()));
        recipes.put(field, new Choices(all));
    }

    private void put(Field field, List<Choice> rules) {
        if (rules.isEmpty()) {
            if (recipes.get(field) instanceof Choices) {
                recipes.remove(field);
            }
        } else {
            recipes.put(field, new Choices(rules));
        }
    }

    private void forget(String column) {
        Map<Field, Recipe> kept = new EnumMap<>(Field.class);
        recipes.forEach((field, recipe) -> without(recipe, column).ifPresent(rest -> kept.put(field, rest)));
        recipes.clear();
        recipes.putAll(kept);
        exclusions.removeIf(rule -> rule.columnsOrNone().equals(List.of(column)));
    }

    private static Optional<Recipe> without(Recipe recipe, String column) {
        if (!recipe.columns().contains(column)) {
            return Optional.of(recipe);
        }
        return switch (recipe) {
            case Recipe.Column any -> Optional.empty();
            case Recipe.Part any -> Optional.empty();
            case Recipe.Constant constant -> Optional.of(constant);
            case Recipe.Join(List<String> parts, String separator) -> {
                List<String> rest =
                        parts.stream().filter(part -> !part.equals(column)).toList();
                yield rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                rest.size() == 1
                                        ? new Recipe.Column(rest.getFirst())
                                        : new Recipe.Join(rest, separator));
            }
            case Recipe.FirstOf(List<Recipe> recipes) -> {
                List<Recipe> rest = recipes.stream()
                        .flatMap(one -> without(one, column).stream())
                        .toList();
                yield rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rest.size() == 1 ? rest.getFirst() : new Recipe.FirstOf(rest));
            }
            case Choices(List<Choice> rules) -> {
                List<Choice> rest = rules.stream()
                        .flatMap(rule -> without(rule, column).stream())
                        .toList();
                yield rest.isEmpty() ? Optional.empty() : Optional.of(new Choices(rest));
            }
            case WeekRecipe week -> without(week, column);
        };
    }

    private static Optional<Choice> without(Choice rule, String column) {
        List<String> rest =
                rule.columnsOrNone().stream().filter(one -> !one.equals(column)).toList();
        if (rule.columns() == null || rest.size() == rule.columnsOrNone().size()) {
            return Optional.of(rule);
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(rest, rule.terms(), rule.except(), rule.target(), rule.withSupport()));
    }

    private static Optional<Recipe> without(WeekRecipe week, String column) {
        Map<DayOfWeek, List<String>> days = new EnumMap<>(DayOfWeek.class);
        week.days().forEach((day, columns) -> {
            List<String> rest =
                    columns.stream().filter(one -> !one.equals(column)).toList();
            if (!rest.isEmpty()) {
                days.put(day, rest);
            }
        });
        WeekRecipe rest = new WeekRecipe(
                week.osm().equals(column) ? "" : week.osm(),
                days,
                week.week().equals(column) ? "" : week.week(),
                week.parity().equals(column) ? "" : week.parity());
        return rest.columns().isEmpty() ? Optional.empty() : Optional.of(rest);
    }
}
