package org.jalon.observatory.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.definition.Kind;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Decides all that the page of a comparison says. */
record ComparisonPresenter(Gazetteer gazetteer, CommuneRows rows, Words words, FigureText text) {

    ComparisonPage page(ComparisonQuery.Read read, Comparison comparison) {
        ComparisonQuery query = read.query();
        List<String> names = query.territories().stream().map(this::name).toList();
        String title = names.isEmpty()
                ? words.say("comparator.title")
                : words.say("comparator.title.of", String.join(", ", names));
        String tooFew = names.isEmpty()
                ? words.say("comparator.none")
                : comparison.rows().isEmpty() ? words.say("comparator.no-figures") : "";
        return new ComparisonPage(
                new Page(words, title, words.say("comparator.description"), query.path(), Page.Section.NONE, false),
                words.language().path(ComparisonQuery.PATH),
                read.notes(),
                read.meant().stream()
                        .map(territory -> new ComparisonPage.Choice(
                                words.say("comparator.meant", name(territory), territory.code(), about(territory)),
                                address(query.with(territory))))
                        .toList(),
                query.territories().stream()
                        .map(territory -> new ComparisonPage.Chosen(
                                territory.toString(),
                                name(territory),
                                TerritoryWords.slug(territory.kind()) + "/" + territory.code(),
                                about(territory),
                                address(query.without(territory))))
                        .toList(),
                names.size() >= ComparisonQuery.MOST,
                query.all(),
                tooFew,
                themes(comparison, names),
                names.isEmpty()
                        ? new ComparisonPage.Choice("", "")
                        : new ComparisonPage.Choice(
                                words.say(query.all() ? "comparator.key" : "comparator.all"),
                                address(query.of(!query.all()))),
                comparison.rows().isEmpty()
                        ? List.of()
                        : List.of(
                                new ComparisonPage.Choice(words.say("comparator.csv"), file(query, ".csv")),
                                new ComparisonPage.Choice(words.say("comparator.xlsx"), file(query, ".xlsx"))),
                sources(comparison));
    }

    private String address(ComparisonQuery query) {
        return words.language().path(query.path());
    }

    private String file(ComparisonQuery query, String ending) {
        return words.language().path(ComparisonQuery.PATH + ending) + query.parameters();
    }

    private List<ComparisonPage.Theme> themes(Comparison comparison, List<String> names) {
        Map<String, List<ComparisonPage.Figure>> themes = new LinkedHashMap<>();
        String region = Optional.ofNullable(comparison.region()).map(this::name).orElse("");
        Differences differences = new Differences(text, words);
        for (Comparison.Row row : comparison.rows()) {
            themes.computeIfAbsent(row.measure().indicator().theme(), theme -> new ArrayList<>())
                    .add(new ComparisonPage.Figure(
                            row.measure().indicator().name().in(words.language()),
                            bars(row, names, region),
                            differences.say(row, names, region),
                            text.origin(row.figures().getFirst())));
        }
        return themes.entrySet().stream()
                .map(theme -> new ComparisonPage.Theme(
                        words.find("diagnosis.theme." + theme.getKey()).orElse(theme.getKey()), theme.getValue()))
                .toList();
    }

    private List<ComparisonPage.Bar> bars(Comparison.Row row, List<String> names, String region) {
        List<TerritoryFigure> all = new ArrayList<>(row.figures());
        Optional.ofNullable(row.reference()).ifPresent(all::add);
        double most = all.stream()
                .flatMapToDouble(figure -> figure.cell().figure().stream())
                .max()
                .orElse(0);
        List<ComparisonPage.Bar> bars = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean reference = i == names.size();
            bars.add(new ComparisonPage.Bar(
                    reference ? region : names.get(i),
                    text.of(all.get(i)),
                    String.join(", ", text.caveats(all.get(i))),
                    width(all.get(i), most),
                    reference));
        }
        return bars;
    }

    /** In hundredths of the longest one; a class has none. */
    private static String width(TerritoryFigure figure, double most) {
        double value = figure.cell().figure().orElse(0);
        boolean drawn = figure.indicator().kind() != Kind.CLASS && most > 0 && value > 0;
        return drawn ? String.format(Locale.ROOT, "%.1f", Math.max(100 * value / most, 0.5)) : "0";
    }

    private List<String> sources(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> words.say(
                        "comparator.source",
                        row.measure().dataset().name().in(words.language()),
                        text.origin(row.figures().getFirst()),
                        row.measure().dataset().licence()))
                .distinct()
                .toList();
    }

    private String about(Territory territory) {
        return words.say(
                "comparator.about",
                words.say("observatory.kind." + TerritoryWords.slug(territory.kind())),
                rows.population(territory));
    }

    private String name(Territory territory) {
        return gazetteer.nameOf(territory).orElse(territory.code());
    }
}
