package org.jalon.observatory.finding;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Findings as sentences, in one language. They say what the figures are, and never that one thing comes of another. */
public final class FindingText {

    /** Communes that a sentence names. */
    private static final int NAMED = 3;

    private final Words words;
    private final TerritoryWords territories;
    private final FigureText figures;

    public FindingText(Words words, TerritoryWords territories) {
        this.words = words;
        this.territories = territories;
        figures = FigureText.in(words);
    }

    /** A sentence with its figures. */
    public String sentence(Finding finding, Territory territory) {
        String here = territories.atFirstIn(territory);
        return switch (finding) {
            case Finding.Distance distance -> distance(distance.compared(), here, territory);
            case Finding.NoPlace none ->
                words.say("finding.no-place", territories.in(territory), figures.of(none.nearest()));
            case Finding.Lacking lacking -> lacking(lacking, here, territory);
            case Finding.Trend trend -> trend(trend, here);
            case Finding.Spread spread ->
                words.say(
                        "finding.spread",
                        here,
                        phrase(spread.whole()),
                        figures.of(spread.low()),
                        territories.in(spread.lowest()),
                        figures.of(spread.high()),
                        territories.in(spread.highest()));
        };
    }

    /** "À surveiller", "Bonne nouvelle", "À savoir". */
    public String tone(Finding finding) {
        return switch (finding.tone()) {
            case GOOD -> words.say("finding.tone.good");
            case BAD -> words.say("finding.tone.bad");
            case NEUTRAL -> words.say("finding.tone.neutral");
        };
    }

    private String lacking(Finding.Lacking lacking, String here, Territory territory) {
        if (territory.kind() == Territory.Kind.COMMUNE) {
            return words.say("finding.lacking.own", here);
        }
        String named = lacking.communes().stream()
                .limit(NAMED)
                .map(commune -> commune.commune().name())
                .collect(Collectors.joining(", "));
        long people = lacking.communes().stream()
                .mapToLong(commune -> commune.commune().population())
                .sum();
        return words.say("finding.lacking.parts", here, lacking.communes().size(), named, people, NAMED);
    }

    private String distance(Compared figure, String here, Territory territory) {
        Indicator indicator = figure.measure().indicator();
        Optional<String> region = said(figure.regionValue(), indicator);
        Optional<String> similar = said(figure.similar(), indicator);
        String with = region.isEmpty() ? "similar" : similar.isEmpty() ? "region" : "both";
        return words.say(
                "finding.distance." + with,
                here,
                phrase(figure.own()),
                region.orElse(""),
                similar.orElse(""),
                territories.similar(territory.kind()));
    }

    private Optional<String> said(OptionalDouble value, Indicator indicator) {
        return value.isPresent() ? Optional.of(figures.number(value.getAsDouble(), indicator)) : Optional.empty();
    }

    private String trend(Finding.Trend trend, String here) {
        Measure measure = trend.measure();
        String key = "finding.trend." + measure.id();
        return words.say(
                words.find(key).isPresent() ? key : "finding.trend.default",
                here,
                figures.cell(trend.series().getFirst().cell(), measure.indicator()),
                figures.period(trend.series().getFirst().period()),
                figures.cell(trend.series().getLast().cell(), measure.indicator()),
                figures.period(trend.series().getLast().period()),
                measure.indicator().name().in(words.language()));
    }

    /** "34 % des habitants ont 65 ans ou plus"; for indicators that nobody wrote a phrase for, their name and figure. */
    private String phrase(TerritoryFigure figure) {
        Indicator indicator = figure.indicator();
        String key = "finding.of." + indicator.id();
        return words.say(
                words.find(key).isPresent() ? key : "finding.of.default",
                figures.of(figure),
                indicator.name().in(words.language()));
    }
}
