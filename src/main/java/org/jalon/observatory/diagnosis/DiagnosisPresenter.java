package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Peers;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Puts a diagnosis into the words of one language, without what comes soon and what is new: see {@link Announcements}. */
final class DiagnosisPresenter {

    private final DiagnosisSources from;
    private final Words words;
    private final TerritoryWords territories;
    private final FigureText text;

    DiagnosisPresenter(DiagnosisSources from, Words words) {
        this.from = from;
        this.words = words;
        territories = new TerritoryWords(from.gazetteer(), words);
        text = FigureText.in(words);
    }

    DiagnosisPage page(Diagnosis diagnosis, Sorting sorting, Viewer viewer) {
        Territory territory = diagnosis.territory();
        String name = territories.name(territory);
        FindingViews findings = new FindingViews(words, territories);
        List<FindingView> views = findings.of(diagnosis);
        String path = TerritoryWords.frenchPath(territory);
        return new DiagnosisPage(
                new Page(
                        words,
                        words.say("diagnosis.title", name),
                        views.isEmpty() ? "" : views.getFirst().sentence(),
                        path,
                        Page.Section.NONE,
                        true,
                        List.of(territory.toString())),
                name,
                words.say(
                        "diagnosis.lead",
                        territories.kind(territory.kind()),
                        diagnosis.population(),
                        territory.code(),
                        TerritoryWords.slug(territory.kind())),
                crumbs(diagnosis),
                tools(territory),
                views,
                findings.notes(diagnosis),
                new ThemeParts(words, territories, from.gazetteer())
                        .of(diagnosis, new ThemeCharts(from, words, territories), viewer),
                similar(diagnosis.peers()),
                new PlacesParts(from.rows(), from.gazetteer(), words)
                        .of(territory, from.keeper().now().offer()),
                List.of(),
                new LackingParts(from, words).of(diagnosis),
                new QuarterTables(from.observatory(), words).of(territory, viewer),
                List.of(),
                new PartsTables(from.observatory(), from.rows(), words, territories).of(territory, sorting, viewer),
                sources(diagnosis));
    }

    private List<Link> crumbs(Diagnosis diagnosis) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(new Link(words.say("diagnosis.observatory"), words.language().path("/observatoire")));
        diagnosis.around().larger().stream()
                .map(larger ->
                        new Link(territories.name(larger), words.language().path(TerritoryWords.frenchPath(larger))))
                .forEach(crumbs::add);
        return crumbs;
    }

    private List<Link> tools(Territory territory) {
        String page = words.language().path(TerritoryWords.frenchPath(territory));
        return List.of(
                new Link(
                        words.say("diagnosis.tool.compare"),
                        words.language().path("/observatoire/comparer") + "?territoires=" + territory),
                new Link(
                        words.say("diagnosis.tool.map"),
                        words.language().path("/observatoire/carte") + "?territoire=" + territory),
                new Link(words.say("diagnosis.tool.pdf"), page + ".pdf"),
                new Link(words.say("diagnosis.tool.xlsx"), page + ".xlsx"),
                new Link(words.say("diagnosis.tool.csv"), page + ".csv"));
    }

    private String similar(Peers peers) {
        return peers.territories().isEmpty()
                ? ""
                : words.say("diagnosis.similar", peers.territories().size(), peers.reason(words));
    }

    /** Every dataset that tells something here, in the order of the page. */
    private List<SourceLine> sources(Diagnosis diagnosis) {
        Map<String, TerritoryFigure> told = new LinkedHashMap<>();
        for (Compared figure : diagnosis.figures()) {
            if (figure.own().isTold()) {
                told.putIfAbsent(figure.own().dataset().id(), figure.own());
            }
        }
        return told.values().stream().map(this::source).toList();
    }

    private SourceLine source(TerritoryFigure figure) {
        Dataset dataset = figure.dataset();
        return new SourceLine(
                dataset.name().in(words.language()),
                words.say("diagnosis.source.about", text.origin(figure), dataset.licence()),
                dataset.notes().in(words.language()),
                dataset.source());
    }
}
