package org.jalon.observatory.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.method.MethodsPage.Line;
import org.jalon.site.Words;

/** Says in words what a definition says. */
final class MethodLines {

    private final Words words;
    private final FigureText text;

    MethodLines(Words words) {
        this.words = words;
        this.text = FigureText.in(words);
    }

    List<Line> of(Measure measure) {
        Dataset dataset = measure.dataset();
        Indicator indicator = measure.indicator();
        List<Line> lines = new ArrayList<>();
        lines.add(line("kind", kind(indicator)));
        lines.add(line("producer", words.say("methods.produced", dataset.producer(), dataset.licence())));
        lines.add(new Line(
                words.say("methods.dataset"),
                dataset.name().in(words.language()),
                dataset.source().startsWith("https://") ? dataset.source() : ""));
        lines.add(line("vintage", vintage(indicator)));
        lines.add(line("level", words.say("methods.level." + slug(dataset.level()))));
        lines.add(line("larger", larger(dataset, indicator)));
        secrecy(dataset, indicator).ifPresent(secret -> lines.add(line("secrecy", secret)));
        if (dataset.partialMark().isPresent()) {
            lines.add(line("partial", words.say("methods.partial.some")));
        }
        if (!dataset.notes().french().isBlank()) {
            lines.add(line("notes", dataset.notes().in(words.language())));
        }
        columns(dataset, indicator).ifPresent(columns -> lines.add(line("columns", columns)));
        return lines;
    }

    private Line line(String key, String said) {
        return new Line(words.say("methods." + key), said, "");
    }

    private String kind(Indicator indicator) {
        String kind = words.say("methods.kind." + slug(indicator.kind()));
        return indicator.unit().isEmpty()
                ? kind
                : words.say(
                        "methods.in-unit",
                        kind,
                        words.find("methods.unit." + indicator.unit())
                                .orElse(indicator.unit().replace('-', ' ')));
    }

    private String vintage(Indicator indicator) {
        String newest = text.period(indicator.columns().getLast().period());
        return indicator.columns().size() == 1
                ? newest
                : words.say(
                        "methods.periods",
                        text.period(indicator.columns().getFirst().period()),
                        newest,
                        indicator.columns().size());
    }

    private String larger(Dataset dataset, Indicator indicator) {
        if (dataset.level() == Level.BASSIN_DE_VIE || dataset.level() == Level.ZONE_D_EMPLOI) {
            return words.say("methods.larger.zone");
        }
        if (dataset.level() != Level.COMMUNE) {
            return words.say("methods.larger.only");
        }
        return indicator.kind() == Kind.CLASS
                ? words.say("methods.larger.class")
                : words.say("methods.larger." + slug(indicator.adding()));
    }

    private Optional<String> secrecy(Dataset dataset, Indicator indicator) {
        List<String> said = new ArrayList<>();
        if (!dataset.secret().isEmpty()) {
            said.add(words.say("methods.secret.producer"));
        }
        Integer minimum = dataset.minimum();
        if (minimum != null && minimum > 1) {
            said.add(words.say("methods.secret.minimum", minimum));
        }
        indicator.below().values().stream()
                .findFirst()
                .ifPresent(limit -> said.add(words.say("methods.secret.below", text.plain(limit, true))));
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    /** Those of the file, so that anybody can do the sum again. */
    private Optional<String> columns(Dataset dataset, Indicator indicator) {
        if (dataset.source().isEmpty()) {
            return Optional.empty();
        }
        String last = indicator.columns().getLast().name();
        String made = indicator.numerator() == null || indicator.denominator() == null
                ? indicator.weight() == null ? last : words.say("methods.columns.weight", last, indicator.weight())
                : words.say("methods.columns.ratio", last, indicator.numerator(), indicator.denominator());
        return Optional.of(made);
    }

    /** In keys of messages. */
    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
