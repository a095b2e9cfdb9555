package org.jalon.observatory.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.chart.Bars;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.map.Snippet;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Decides what an embedded figure says: the territory, then the larger ones around it where they compare. */
record FigurePresenter(Observatory observatory, CommuneRows rows, TerritoryWords territories, Words words) {

    FigurePage page(Territory territory, Measure measure) {
        FigureText text = FigureText.in(words);
        TerritoryFigure own = observatory.figure(measure, territory, Viewer.PUBLIC);
        String name = measure.indicator().name().in(words.language());
        String place = territories.name(territory);
        Bars chart = chart(territory, measure, own, text);
        String path = Snippet.figurePath(measure, territory);
        return new FigurePage(
                new Page(words, words.say("embedfigure.title", name, place), "", path, Page.Section.NONE, false),
                name,
                place,
                text.of(own),
                text.caveats(own),
                chart,
                text.reason(own)
                        .orElseGet(() -> measure.indicator().explanation().in(words.language())),
                text.origin(own) + ". " + measure.dataset().licence(),
                words.language().path(TerritoryWords.frenchPath(territory)),
                chart == null ? "" : words.language().path(path) + ".svg");
    }

    /** A count of a larger territory is larger: it is compared with nothing. */
    private @Nullable Bars chart(Territory territory, Measure measure, TerritoryFigure own, FigureText text) {
        if (own.cell().figure().isEmpty() || measure.indicator().kind() == Kind.COUNT) {
            return null;
        }
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(bar(territory, own, Bars.Tone.OWN, text));
        for (Territory larger : Surroundings.of(territory, rows).larger().reversed()) {
            TerritoryFigure figure = observatory.figure(measure, larger, Viewer.PUBLIC);
            if (figure.cell().figure().isPresent()) {
                bars.add(bar(larger, figure, Bars.Tone.OTHER, text));
            }
        }
        String says = bars.stream()
                .map(bar -> words.say("choropleth.says.whole", bar.name(), bar.text()))
                .collect(Collectors.joining(". "));
        return Bars.of(
                "figure",
                words.say("embedfigure.chart"),
                says,
                words.say("embedfigure.territory"),
                measure.indicator().name().in(words.language()),
                bars);
    }

    private Bars.Bar bar(Territory territory, TerritoryFigure figure, Bars.Tone tone, FigureText text) {
        return new Bars.Bar(
                territories.name(territory), text.of(figure), figure.cell().figure(), tone);
    }
}
