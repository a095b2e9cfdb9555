package org.jalon.observatory.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.reference.Compared;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** The key figures of a page, by theme. */
final class ThemeParts {

    /** Figures of a theme that are read before the others. */
    private static final int FIRST = 4;

    /** Counts that say more than shares do. */
    private static final Set<String> TELLING = Set.of(
            "lieux", "heures-semaine", "heures-soir", "heures-week-end", "personnes-illectronisme", "nombre-qpv");

    /** Classes whose label is but the code of a zone. */
    private static final Set<String> CODES = Set.of("zone-d-emploi");

    private final Words words;
    private final FigureText text;
    private final TerritoryWords territories;
    private final Gazetteer gazetteer;

    ThemeParts(Words words, TerritoryWords territories, Gazetteer gazetteer) {
        this.words = words;
        this.territories = territories;
        this.gazetteer = gazetteer;
        text = FigureText.in(words);
    }

    List<ThemePart> of(Diagnosis diagnosis, ThemeCharts charts, Viewer viewer) {
        Map<String, List<Compared>> themes = diagnosis.figures().stream()
                .filter(figure -> !CODES.contains(figure.measure().id()))
                .collect(Collectors.groupingBy(
                        figure -> figure.measure().indicator().theme(), LinkedHashMap::new, Collectors.toList()));
        List<ThemePart> parts = new ArrayList<>();
        themes.forEach((theme, figures) -> {
            // Supply has many counts that say what is offered; only some of them are for every reader.
            List<Compared> first = figures.stream()
                    .filter(ThemeParts::isTelling)
                    .limit(theme.equals("offre") ? 2L * FIRST : FIRST)
                    .toList();
            List<Compared> shown =
                    first.isEmpty() ? figures.stream().limit(FIRST).toList() : first;
            List<Compared> others =
                    figures.stream().filter(figure -> !shown.contains(figure)).toList();
            parts.add(new ThemePart(
                    theme,
                    name(theme),
                    rows(shown, diagnosis),
                    rows(others, diagnosis),
                    charts.of(theme, figures, diagnosis, viewer)));
        });
        return parts;
    }

    private static boolean isTelling(Compared figure) {
        return figure.measure().indicator().kind() != Kind.COUNT
                || TELLING.contains(figure.measure().id());
    }

    private String name(String theme) {
        return words.find("diagnosis.theme." + theme).orElse(theme.replace('-', ' '));
    }

    private List<FigureRow> rows(List<Compared> figures, Diagnosis diagnosis) {
        return figures.stream().map(figure -> row(figure, diagnosis)).toList();
    }

    private FigureRow row(Compared figure, Diagnosis diagnosis) {
        Indicator indicator = figure.measure().indicator();
        Optional<String> reason = text.reason(figure.own());
        int position =
                figure.rank().isPresent() ? (int) Math.round(figure.rank().getAsDouble()) : -1;
        return new FigureRow(
                indicator.id(),
                indicator.name().in(words.language()),
                indicator.explanation().in(words.language()),
                value(figure),
                reason.isEmpty(),
                reason.orElse(""),
                figure.ofRegion()
                        .filter(region -> text.reason(region).isEmpty())
                        .map(text::of)
                        .orElse(""),
                said(figure.similar(), indicator),
                text.caveats(figure.own()),
                text.origin(figure.own()),
                words.language().path("/observatoire/methodes") + "#" + indicator.id(),
                position,
                position < 0 ? "" : standing(position, diagnosis));
    }

    private String value(Compared figure) {
        String value = text.of(figure.own());
        // The code of a living area is that of the commune in its middle.
        return figure.measure().id().equals("bassin-de-vie")
                ? gazetteer.findCommune(value).map(commune -> commune.name()).orElse(value)
                : value;
    }

    private String said(OptionalDouble value, Indicator indicator) {
        return value.isPresent() ? text.number(value.getAsDouble(), indicator) : "";
    }

    private String standing(int position, Diagnosis diagnosis) {
        String all = words.say(
                "diagnosis.all." + TerritoryWords.slug(diagnosis.territory().kind()));
        return position >= 50
                ? words.say("diagnosis.standing.above", position, all)
                : words.say("diagnosis.standing.below", 100 - position, all);
    }
}
