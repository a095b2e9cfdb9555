package org.jalon.intake.mapping;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.Slug;
import org.jalon.intake.read.Columns;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads configurations of the national pipeline: those of today, those of 2022, and what people made of them by hand. */
final class ConfigReader {

    /** Far more than any that exists. */
    private static final int LONGEST = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** Names of fields that configurations had beside those that files had. */
    private static final Map<String, Field> OLDER_NAMES = Map.of(
            "typologies", Field.STRUCTURE_TYPES,
            "voie", Field.ADDRESS,
            "site-internet", Field.WEBSITES);

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mo", DayOfWeek.MONDAY,
            "tu", DayOfWeek.TUESDAY,
            "we", DayOfWeek.WEDNESDAY,
            "th", DayOfWeek.THURSDAY,
            "fr", DayOfWeek.FRIDAY,
            "sa", DayOfWeek.SATURDAY,
            "su", DayOfWeek.SUNDAY);

    private final Columns columns = new Columns();
    private final Map<Field, Recipe> recipes = new EnumMap<>(Field.class);
    private final List<Choice> exclusions = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private ConfigReader() {}

    static Mapping read(String text) {
        JsonNode root = parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        ConfigReader reader = new ConfigReader();
        root.properties().forEach(member -> reader.read(member.getKey(), member.getValue(), root));
        // "colonne": "" says that the file does not have it.
        reader.recipes.values().removeIf(recipe -> recipe instanceof Recipe.Column(String column) && column.isBlank());
        if (reader.recipes.isEmpty()) {
            throw new UserError("intake.error.mapping-empty");
        }
        return Mapping.read(reader.recipes, reader.exclusions, reader.unread);
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode root = JSON.readTree(text.length() > LONGEST ? "" : text);
            if (!root.isObject()) {
                throw new UserError("intake.error.mapping-not-object");
            }
            return root;
        } catch (JacksonException e) {
            throw new UserError(
                    "intake.error.mapping-json",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
    }

    private void read(String key, JsonNode value, JsonNode root) {
        switch (Slug.of(key)) {
            case "prive" -> text(value, "colonne").ifPresent(column -> exclusions.add(isPrivate(column)));
            case "exclure" -> choices(key, value).forEach(exclusions::add);
            case "semaine-ouverture" -> {
                // Read with the hours that it speaks of.
            }
            case "horaires" -> recipes.put(Field.HOURS, hours(key, value, root.path("semaine_ouverture")));
            default ->
                field(key)
                        .ifPresentOrElse(
                                field -> recipe(field, key, value)
                                        .ifPresent(recipe -> recipes.merge(field, recipe, ConfigReader::both)),
                                () -> unread.add(key));
        }
    }

    /** Two names of one field in one configuration: the rules of both hold. */
    private static Recipe both(Recipe first, Recipe second) {
        if (first instanceof Choices(List<Choice> some) && second instanceof Choices(List<Choice> more)) {
            List<Choice> all = new ArrayList<>(some);
            all.addAll(more);
            return new Choices(all);
        }
        return new Recipe.FirstOf(List.of(first, second));
    }

    private Optional<Field> field(String key) {
        return Optional.ofNullable(OLDER_NAMES.get(Slug.of(key))).or(() -> columns.find(key));
    }

    private Optional<Recipe> recipe(Field field, String key, JsonNode value) {
        if (value.isArray()) {
            return Optional.of(new Choices(choices(key, value)));
        }
        if (value.isString()) {
            return Optional.of(new Recipe.Column(value.asString()));
        }
        List<Recipe> found = new ArrayList<>();
        List<Recipe> fallback = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode of = member.getValue();
            switch (Slug.of(member.getKey())) {
                case "colonne" -> found.add(column(of));
                case "colonnes" -> found.add(new Recipe.Join(texts(of), field.isMultiple() ? "|" : " "));
                case "joindre" ->
                    found.add(new Recipe.Join(
                            texts(of.path("colonnes")), separator(of).orElse(" ")));
                case "dissocier" ->
                    found.add(new Recipe.Part(
                            texts(of.path("colonne")).stream().findFirst().orElse(""),
                            separator(of).orElse(","),
                            of.path("partie").asInt(0),
                            field == Field.LATITUDE || field == Field.LONGITUDE));
                case "valeur", "defaut", "par-defaut" -> fallback.add(new Recipe.Constant(of.asString("")));
                default -> unread.add(key + "." + member.getKey());
            }
        }
        found.addAll(fallback);
        return found.size() > 1
                ? Optional.of(new Recipe.FirstOf(found))
                : found.stream().findFirst();
    }

    private static Recipe column(JsonNode name) {
        List<String> names = texts(name);
        return names.size() == 1 ? new Recipe.Column(names.getFirst()) : new Recipe.Join(names, " ");
    }

    private List<Choice> choices(String key, JsonNode rules) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode rule : rules.isArray() ? rules : JSON.createArrayNode().add(rules)) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            rule.properties().forEach(member -> members.put(Slug.of(member.getKey()), member.getValue()));
            members.keySet().stream()
                    .filter(name -> !List.of(
                                    "colonnes", "colonne", "termes", "sauf", "cible", "modalitesaccompagnement")
                            .contains(name))
                    .forEach(name -> unread.add(key + "." + name));
            JsonNode columnNames = members.getOrDefault("colonnes", members.get("colonne"));
            choices.add(new Choice(
                    columnNames == null ? null : texts(columnNames),
                    members.containsKey("termes") ? texts(members.get("termes")) : null,
                    texts(members.get("sauf")),
                    text(rule, "cible").filter(target -> !target.isBlank()).orElse(null),
                    members.containsKey("modalitesaccompagnement")
                            ? members.get("modalitesaccompagnement").asString("")
                            : null));
        }
        return choices;
    }

    private WeekRecipe hours(String key, JsonNode value, JsonNode parity) {
        if (value.isString()) {
            return WeekRecipe.ofWeek(value.asString());
        }
        Map<DayOfWeek, List<String>> days = new EnumMap<>(DayOfWeek.class);
        for (JsonNode day : value.path("jours")) {
            DayOfWeek of = DAYS.get(Slug.of(day.path("osm").asString("")));
            if (of == null) {
                unread.add(key + ".jours." + day.path("osm").asString(""));
            } else {
                days.merge(of, texts(day.path("colonne")), ConfigReader::together);
            }
        }
        value.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !List.of("jours", "semaine", "osm", "colonne").contains(name))
                .forEach(name -> unread.add(key + "." + name));
        String week = name(value.path("semaine"));
        return new WeekRecipe(
                name(value.path("osm")), days, week.isEmpty() ? name(value.path("colonne")) : week, name(parity));
    }

    private static List<String> together(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Everything but an empty cell and a plain no says that a row is private. */
    private static Choice isPrivate(String column) {
        return new Choice(List.of(column), List.of("true", "1", "oui", "vrai", "yes", "x"), List.of(), null, null);
    }

    private static String name(JsonNode value) {
        return value.isObject()
                ? text(value, "colonne").orElse("")
                : texts(value).stream().findFirst().orElse("");
    }

    private static Optional<String> separator(JsonNode value) {
        return text(value, "séparateur").or(() -> text(value, "separateur"));
    }

    private static Optional<String> text(JsonNode value, String key) {
        JsonNode member = value.path(key);
        return member.isValueNode() && !member.isNull() ? Optional.of(member.asString("")) : Optional.empty();
    }

    /** A text, or a list of texts. */
    private static List<String> texts(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return List.of();
        }
        return value.isArray()
                ? value.valueStream()
                        .filter(JsonNode::isValueNode)
                        .map(item -> item.asString(""))
                        .toList()
                : List.of(value.asString(""));
    }
}
