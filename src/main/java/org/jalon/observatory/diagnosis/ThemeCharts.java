package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.PeriodFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.chart.Bars;
import org.jalon.observatory.chart.Chart;
import org.jalon.observatory.chart.Line;
import org.jalon.observatory.chart.Strip;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Phrase;
import org.jalon.observatory.fragility.Contribution;
import org.jalon.observatory.reference.Compared;
import org.jalon.observatory.reference.Reference;
import org.jalon.observatory.reference.References;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Pictures beside the figures of a theme: what moved in time, where the territory stands, and what makes an index. */
final class ThemeCharts {

    private final DiagnosisSources from;
    private final Words words;
    private final TerritoryWords territories;
    private final FigureText text;

    ThemeCharts(DiagnosisSources from, Words words, TerritoryWords territories) {
        this.from = from;
        this.words = words;
        this.territories = territories;
        text = FigureText.in(words);
    }

    List<Chart> of(String theme, List<Compared> figures, Diagnosis diagnosis, Viewer viewer) {
        List<Chart> charts = new ArrayList<>();
        figures.stream()
                .flatMap(figure -> line(figure.measure(), diagnosis.territory(), viewer).stream())
                .findFirst()
                .ifPresent(charts::add);
        if (theme.equals("fragilite")) {
            for (Compared figure : figures) {
                strip(figure, diagnosis).ifPresent(charts::add);
                parts(figure, diagnosis).ifPresent(charts::add);
            }
        }
        return charts;
    }

    /** Where at least three periods are known. */
    private Optional<Chart> line(Measure measure, Territory territory, Viewer viewer) {
        List<PeriodFigure> series = from.observatory().series(measure, territory, viewer);
        long known = series.stream()
                .filter(point -> point.cell().figure().isPresent())
                .count();
        if (known < 3) {
            return Optional.empty();
        }
        Indicator indicator = measure.indicator();
        List<Line.Point> points = series.stream()
                .map(point -> new Line.Point(
                        text.period(point.period()),
                        text.cell(point.cell(), indicator),
                        point.cell().figure()))
                .toList();
        String name = indicator.name().in(words.language());
        String description = words.say(
                "diagnosis.chart.trend",
                points.getFirst().text(),
                points.getFirst().period(),
                points.getLast().text(),
                points.getLast().period());
        return Optional.of(
                Line.of("temps-" + indicator.id(), name, description, words.say("diagnosis.chart.when"), name, points));
    }

    private Optional<Chart> strip(Compared figure, Diagnosis diagnosis) {
        Territory territory = diagnosis.territory();
        Optional<Reference> all = diagnosis
                .around()
                .region()
                .map(region -> from.references().among(figure.measure(), region, territory.kind()))
                .filter(Reference::isEnough);
        OptionalDouble own = References.isSound(figure.own()) ? figure.value() : OptionalDouble.empty();
        if (all.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = figure.measure().indicator();
        String name = territories.name(territory);
        String among = words.say("diagnosis.all." + TerritoryWords.slug(territory.kind()));
        Strip.Heads heads = new Strip.Heads(
                words.say("diagnosis.strip.place"),
                indicator.name().in(words.language()),
                name,
                words.say("diagnosis.strip.low"),
                words.say("diagnosis.strip.quarter"),
                words.say("diagnosis.strip.half"),
                words.say("diagnosis.strip.three-quarters"),
                words.say("diagnosis.strip.high"));
        return Optional.of(Strip.of(
                "parmi-" + indicator.id(),
                words.say("diagnosis.strip.title", name, among),
                words.say(
                        "diagnosis.strip.description",
                        indicator.name().in(words.language()),
                        text.number(own.getAsDouble(), indicator),
                        name),
                heads,
                own.getAsDouble(),
                all.get().figures(),
                value -> text.number(value, indicator)));
    }

    /** How high each part of an index stands. */
    private Optional<Chart> parts(Compared figure, Diagnosis diagnosis) {
        List<Bars.Bar> bars = from.fragility().contributions(figure.measure().id(), diagnosis.territory()).stream()
                .map(this::bar)
                .toList();
        return bars.isEmpty() || figure.value().isEmpty()
                ? Optional.empty()
                : Optional.of(Bars.of(
                        "parts-" + figure.measure().id(),
                        words.say("diagnosis.index.parts"),
                        words.say("diagnosis.index.description"),
                        words.say("diagnosis.index.part"),
                        words.say("diagnosis.index.rank"),
                        bars));
    }

    private Bars.Bar bar(Contribution part) {
        String name = from.observatory()
                .findMeasure(part.part().indicator(), Viewer.PUBLIC)
                .map(measure -> measure.indicator().name())
                .map((Phrase phrase) -> phrase.in(words.language()))
                .orElse(part.part().indicator());
        return new Bars.Bar(
                words.say("diagnosis.index.weighted", name, part.share()),
                part.rank().isPresent()
                        ? words.say("diagnosis.index.of", Math.round(part.rank().getAsDouble()))
                        : words.say("observatory.text.absent"),
                part.rank(),
                Bars.Tone.OTHER);
    }
}
