package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.chart.Bars;
import org.jalon.observatory.chart.Bars.Bar;
import org.jalon.observatory.chart.Bars.Tone;
import org.jalon.observatory.chart.Chart;
import org.jalon.observatory.chart.Line;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.finding.Finding;
import org.jalon.observatory.finding.FindingText;
import org.jalon.observatory.finding.Findings;
import org.jalon.observatory.finding.Unknowns;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** The findings of a page, with their pictures. */
final class FindingViews {

    /** From this share of the figures on, that they are not known is why so little is told. */
    private static final double MANY = 0.2;

    private final Words words;
    private final TerritoryWords territories;
    private final FigureText text;
    private final FindingText sentences;

    FindingViews(Words words, TerritoryWords territories) {
        this.words = words;
        this.territories = territories;
        text = FigureText.in(words);
        sentences = new FindingText(words, territories);
    }

    List<FindingView> of(Diagnosis diagnosis) {
        List<FindingView> views = new ArrayList<>();
        for (Finding finding : diagnosis.found().findings()) {
            views.add(view(finding, diagnosis.territory(), "constat-" + (views.size() + 1)));
        }
        return views;
    }

    /** What has to be known of all of them: few inhabitants, and why there are so few findings. */
    List<String> notes(Diagnosis diagnosis) {
        List<String> notes = new ArrayList<>();
        if (diagnosis.found().tooFewPeople()) {
            notes.add(words.say("diagnosis.findings.hamlet", diagnosis.population()));
        } else if (diagnosis.found().fewPeople()) {
            notes.add(words.say("diagnosis.findings.village", diagnosis.population()));
        }
        int count = diagnosis.found().findings().size();
        Unknowns unknowns = diagnosis.found().unknowns();
        if (count < Findings.MOST && diagnosis.territory().kind() == Kind.REGION) {
            notes.add(words.say("diagnosis.findings.region"));
        } else if (count < Findings.MOST) {
            int silent = unknowns.secret() + unknowns.absent();
            notes.add(
                    silent > unknowns.figures() * MANY
                            ? words.say("diagnosis.findings.few", count, silent, unknowns.figures())
                            : words.say("diagnosis.findings.ordinary", count));
        }
        return notes;
    }

    private FindingView view(Finding finding, Territory territory, String id) {
        Optional<TerritoryFigure> figure = finding.figure();
        return new FindingView(
                finding.tone().name().toLowerCase(Locale.ROOT),
                sentences.tone(finding),
                sentences.sentence(finding, territory),
                figure.map(text::caveats).orElse(List.of()),
                figure.map(text::origin).orElse(FigureText.OURS),
                words.language().path("/observatoire/methodes")
                        + figure.map(told -> "#" + told.indicator().id()).orElse(""),
                chart(finding, territory, id));
    }

    private Optional<Chart> chart(Finding finding, Territory territory, String id) {
        return switch (finding) {
            case Finding.Distance distance -> Optional.of(bars(distance.compared(), territory, id));
            case Finding.Spread spread ->
                Optional.of(bars(
                        id,
                        spread.whole().indicator(),
                        List.of(
                                bar(territories.name(spread.lowest()), spread.low(), Tone.OTHER),
                                bar(territories.name(territory), spread.whole(), Tone.OWN),
                                bar(territories.name(spread.highest()), spread.high(), Tone.OTHER))));
            case Finding.Trend trend -> Optional.of(line(trend, id));
            case Finding.NoPlace none -> Optional.empty();
            case Finding.Lacking lacking -> Optional.empty();
        };
    }

    private Bars bars(Compared compared, Territory territory, String id) {
        Indicator indicator = compared.measure().indicator();
        List<Bar> bars = new ArrayList<>();
        bars.add(bar(territories.name(territory), compared.own(), Tone.OWN));
        add(bars, words.say("diagnosis.region"), compared.regionValue(), indicator);
        String similar = territories.similar(territory.kind());
        add(bars, Character.toUpperCase(similar.charAt(0)) + similar.substring(1), compared.similar(), indicator);
        return bars(id, indicator, bars);
    }

    private Line line(Finding.Trend trend, String id) {
        Indicator indicator = trend.measure().indicator();
        String name = indicator.name().in(words.language());
        List<Line.Point> points = trend.series().stream()
                .map(point -> new Line.Point(
                        text.period(point.period()),
                        text.cell(point.cell(), indicator),
                        point.cell().figure()))
                .toList();
        String description = words.say(
                "diagnosis.chart.trend",
                points.getFirst().text(),
                points.getFirst().period(),
                points.getLast().text(),
                points.getLast().period());
        return Line.of(id, name, description, words.say("diagnosis.chart.when"), name, points);
    }

    private void add(List<Bar> bars, String name, OptionalDouble value, Indicator indicator) {
        if (value.isPresent()) {
            bars.add(new Bar(name, text.number(value.getAsDouble(), indicator), value, Tone.OTHER));
        }
    }

    private Bar bar(String name, TerritoryFigure figure, Tone tone) {
        return new Bar(name, text.of(figure), figure.cell().figure(), tone);
    }

    private Bars bars(String id, Indicator indicator, List<Bar> bars) {
        String name = indicator.name().in(words.language());
        String description = bars.stream()
                .map(bar -> words.say("diagnosis.chart.pair", bar.name(), bar.text()))
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        return Bars.of(id, name, description, words.say("diagnosis.chart.where"), name, bars);
    }
}
