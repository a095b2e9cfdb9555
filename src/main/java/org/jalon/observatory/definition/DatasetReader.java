package org.jalon.observatory.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Reads definitions. All that is wrong in one is told at once. */
public final class DatasetReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    /** What may be averaged by a weight. */
    private static final Set<Kind> WEIGHED = Set.of(Kind.SHARE, Kind.INDEX);

    private static final Pattern MINIMUM = Pattern.compile("\\d{1,4}");

    private DatasetReader() {}

    /** @throws UserError when it is not YAML, or something in it is missing, misspelt or contradicts itself */
    public static Dataset parse(String yaml) {
        return YamlText.read(yaml, DatasetReader::dataset);
    }

    private static Dataset dataset(YamlNode root) {
        String vintage = root.required("vintage");
        List<Indicator> indicators = root.nodes("indicators").stream()
                .map(node -> indicator(node, vintage))
                .toList();
        if (indicators.isEmpty()) {
            root.problem("indicators", "observatory.definition.missing");
        }
        Set<String> ids = new HashSet<>();
        indicators.stream()
                .map(Indicator::id)
                .filter(id -> !ids.add(id))
                .forEach(id -> root.problem("indicators", "observatory.definition.id-twice", id));
        return new Dataset(
                id(root),
                root.phrase("name"),
                root.required("producer"),
                root.required("licence"),
                root.find("source").orElse(""),
                vintage,
                root.find("vintage-column").orElse(null),
                root.one("level", Level.class, Level.COMMUNE),
                root.required("key"),
                Set.copyOf(root.texts("secret")),
                Set.copyOf(root.texts("absent")),
                root.phrase("notes"),
                root.node("partial").map(DatasetReader::partial).orElse(null),
                minimum(root),
                root.flag("fictional"),
                indicators);
    }

    private static @Nullable Integer minimum(YamlNode root) {
        String text = root.find("minimum").orElse("");
        if (!text.isEmpty() && !MINIMUM.matcher(text).matches()) {
            root.problem("minimum", "observatory.definition.not-a-minimum", text);
            return null;
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Dataset.Partial partial(YamlNode node) {
        Dataset.Partial partial = new Dataset.Partial(node.required("column"), node.required("value"));
        node.close();
        return partial;
    }

    private static Indicator indicator(YamlNode node, String vintage) {
        Kind kind = node.one("kind", Kind.class, Kind.INDEX);
        Adding adding = node.one("adding", Adding.class, kind == Kind.COUNT ? Adding.SUM : Adding.NEVER);
        Indicator indicator = new Indicator(
                id(node),
                node.phrase("name"),
                node.phrase("explanation"),
                node.required("theme"),
                kind,
                node.find("unit").orElse(""),
                node.one("direction", Direction.class, Direction.NEUTRAL),
                columns(node, vintage),
                node.find("numerator").orElse(null),
                node.find("denominator").orElse(null),
                node.find("weight").orElse(null),
                adding,
                node.numbers("below"),
                node.one("audience", Audience.class, Audience.PUBLIC));
        check(node, indicator);
        node.close();
        return indicator;
    }

    private static List<Indicator.Column> columns(YamlNode node, String vintage) {
        List<Indicator.Column> columns = new ArrayList<>();
        node.find("column").ifPresent(name -> columns.add(new Indicator.Column(name, vintage)));
        for (YamlNode column : node.nodes("columns")) {
            columns.add(new Indicator.Column(column.required("column"), column.required("period")));
            column.close();
        }
        if (columns.isEmpty()) {
            node.problem("column", "observatory.definition.missing");
        }
        return columns;
    }

    /** What cannot be true together. */
    private static void check(YamlNode node, Indicator indicator) {
        if (indicator.name().french().isBlank()) {
            node.problem("name", "observatory.definition.missing");
        }
        switch (indicator.adding()) {
            case SUM -> {
                if (indicator.kind() != Kind.COUNT) {
                    node.problem("adding", "observatory.definition.only-counts-add");
                }
            }
            case RATIO -> {
                if (indicator.numerator() == null || indicator.denominator() == null) {
                    node.problem("adding", "observatory.definition.ratio-needs-both");
                }
            }
            case WEIGHTED -> {
                if (indicator.weight() == null || !WEIGHED.contains(indicator.kind())) {
                    node.problem("adding", "observatory.definition.weighted-needs-weight");
                }
            }
            case NEVER -> {}
        }
    }

    static String id(YamlNode node) {
        return id(node, "id");
    }

    static String id(YamlNode node, String name) {
        String id = node.required(name);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            node.problem(name, "observatory.definition.not-an-id", id);
        }
        return id;
    }
}
