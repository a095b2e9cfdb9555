package org.jalon.intake.mapping;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a mapping as a configuration that the national pipeline reads too. */
final class ConfigWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What the pipeline reads without asking whether it is there. */
    private static final List<Field> REQUIRED = List.of(
            Field.NAME,
            Field.COMMUNE,
            Field.POSTAL_CODE,
            Field.ADDRESS,
            Field.LATITUDE,
            Field.LONGITUDE,
            Field.UPDATED_ON);

    private static final Map<DayOfWeek, String> DAYS = Map.of(
            DayOfWeek.MONDAY, "Mo",
            DayOfWeek.TUESDAY, "Tu",
            DayOfWeek.WEDNESDAY, "We",
            DayOfWeek.THURSDAY, "Th",
            DayOfWeek.FRIDAY, "Fr",
            DayOfWeek.SATURDAY, "Sa",
            DayOfWeek.SUNDAY, "Su");

    private ConfigWriter() {}

    static String write(Mapping mapping) {
        ObjectNode root = JSON.createObjectNode();
        for (Field field : Field.values()) {
            if (mapping.isStandard()) {
                standard(root, field);
            } else {
                mapping.find(field).ifPresent(recipe -> write(root, field, recipe));
                if (mapping.find(field).isEmpty() && REQUIRED.contains(field)) {
                    root.putObject(field.label()).put("colonne", "");
                }
            }
        }
        if (!mapping.exclusions().isEmpty()) {
            root.set("exclure", rules(mapping.exclusions()));
        }
        return JSON.writeValueAsString(root);
    }

    private static void standard(ObjectNode root, Field field) {
        if (field == Field.HOURS) {
            root.putObject(field.label()).put("osm", field.label());
        } else if (Vocabulary.labels(field).isEmpty()) {
            root.putObject(field.label()).put("colonne", field.label());
        } else {
            root.set(field.label(), rules(List.of(Choice.itself(field.label()))));
        }
    }

    private static void write(ObjectNode root, Field field, Recipe recipe) {
        switch (recipe) {
            case Choices(List<Choice> rules) -> root.set(field.label(), rules(rules));
            case WeekRecipe week -> hours(root, field, week);
            default -> write(root.putObject(field.label()), recipe);
        }
    }

    private static void write(ObjectNode object, Recipe recipe) {
        switch (recipe) {
            case Recipe.Column(String column) -> object.put("colonne", column);
            case Recipe.Constant(String value) -> object.put("valeur", value);
            case Recipe.Join(List<String> parts, String separator) -> {
                ObjectNode join = object.putObject("joindre");
                texts(join, "colonnes", parts);
                join.put("séparateur", separator);
            }
            case Recipe.Part(String column, String separator, int index, boolean number) ->
                object.putObject("dissocier")
                        .put("colonne", column)
                        .put("séparateur", separator)
                        .put("partie", index);
            case Recipe.FirstOf(List<Recipe> recipes) -> recipes.forEach(one -> write(object, one));
            case Choices choices -> throw new IllegalArgumentException("rules within a recipe: " + choices);
            case WeekRecipe week -> throw new IllegalArgumentException("hours within a recipe: " + week);
        }
    }

    private static void hours(ObjectNode root, Field field, WeekRecipe week) {
        ObjectNode hours = root.putObject(field.label());
        if (!week.days().isEmpty()) {
            ArrayNode days = hours.putArray("jours");
            week.days().forEach((day, columns) -> {
                ObjectNode one = days.addObject();
                if (columns.size() == 1) {
                    one.put("colonne", columns.getFirst());
                } else {
                    texts(one, "colonne", columns);
                }
                one.put("osm", DAYS.get(day));
            });
        }
        put(hours, "semaine", week.week());
        put(hours, "osm", week.osm());
        if (!week.parity().isEmpty()) {
            root.putObject("semaine_ouverture").put("colonne", week.parity());
        }
    }

    private static ArrayNode rules(List<Choice> rules) {
        ArrayNode array = JSON.createArrayNode();
        for (Choice rule : rules) {
            ObjectNode one = array.addObject();
            if (rule.columns() != null) {
                texts(one, "colonnes", rule.columns());
            }
            if (rule.terms() != null) {
                texts(one, "termes", rule.terms());
            }
            if (!rule.except().isEmpty()) {
                texts(one, "sauf", rule.except());
            }
            if (rule.withSupport() != null) {
                one.put("modalitesAccompagnement", rule.withSupport());
            }
            rule.findTarget().ifPresent(target -> one.put("cible", target));
        }
        return array;
    }

    private static void put(ObjectNode object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
    }

    private static void texts(ObjectNode object, String key, List<String> texts) {
        ArrayNode array = object.putArray(key);
        texts.forEach(array::add);
    }
}
