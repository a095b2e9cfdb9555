package org.jalon.observatory.welcome;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.diagnosis.Link;
import org.jalon.observatory.welcome.WelcomePage.Choice;
import org.jalon.observatory.welcome.WelcomePage.Figure;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Puts the first page into words. */
final class WelcomePresenter {

    /** What sums a region up; those that nobody told are left out. */
    private static final List<String> SUMMARY = List.of(
            "lieux",
            "part-population-5-km",
            "heures-pour-1000",
            "part-65-ans",
            "part-diplome-inferieur-bac",
            "part-a-jour");

    private static final int FIGURES = 4;

    private final Observatory observatory;
    private final CommuneRows rows;
    private final Words words;
    private final TerritoryWords territories;

    WelcomePresenter(Observatory observatory, CommuneRows rows, Gazetteer gazetteer, Words words) {
        this.observatory = observatory;
        this.rows = rows;
        this.words = words;
        territories = new TerritoryWords(gazetteer, words);
    }

    /**
     * @param typed what was looked for, empty when nothing was
     * @param found territories that it may mean
     */
    WelcomePage page(String typed, List<Territory> found, Optional<Territory> region, Viewer viewer) {
        String error = !typed.isEmpty() && found.isEmpty() ? words.say("diagnosis.choose.none", typed) : "";
        return new WelcomePage(
                new Page(
                        words,
                        words.say("diagnosis.welcome.title"),
                        words.say("diagnosis.welcome.promise"),
                        "/observatoire",
                        Page.Section.NONE,
                        typed.isEmpty()),
                typed,
                error,
                found.stream().map(this::choice).toList(),
                region.map(own -> region(own, viewer)),
                observatory.listMeasures(Viewer.PUBLIC).stream()
                        .anyMatch(measure -> !measure.dataset().producer().equals(FigureText.OURS)));
    }

    /** The territory, its kind, and where it lies, in one line: communes may share a name. */
    String about(Territory territory) {
        List<Territory> larger = Surroundings.of(territory, rows).larger();
        String kind = territories.kind(territory.kind());
        return larger.stream()
                .filter(around -> around.kind() == Kind.DEPARTEMENT || territory.kind() == Kind.DEPARTEMENT)
                .findFirst()
                .map(around -> words.say("diagnosis.choice.about", kind, territories.name(around)))
                .orElse(kind);
    }

    Link link(Territory territory) {
        return new Link(territories.name(territory), words.language().path(TerritoryWords.frenchPath(territory)));
    }

    private Choice choice(Territory territory) {
        return new Choice(link(territory), about(territory));
    }

    private WelcomePage.Region region(Territory region, Viewer viewer) {
        FigureText text = FigureText.in(words);
        List<Figure> figures = SUMMARY.stream()
                .flatMap(id -> observatory.findMeasure(id, viewer).stream())
                .map(measure -> observatory.figure(measure, region, viewer))
                .filter(TerritoryFigure::isTold)
                .limit(FIGURES)
                .map(figure -> new Figure(
                        text.of(figure),
                        figure.indicator().name().in(words.language()),
                        text.coverage(figure).orElse("")))
                .toList();
        List<Link> parts =
                rows.within(region, Kind.DEPARTEMENT).stream().map(this::link).toList();
        return new WelcomePage.Region(link(region), figures, parts);
    }
}
