package org.jalon.observatory.diagnosis;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryWords;
import org.jalon.observatory.Viewer;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** The tables of a page: the départements of a region, the EPCI of a département, the communes of an EPCI. */
final class PartsTables {

    /** What tells parts apart at a glance; those that are not known here are left out. */
    private static final List<String> SHOWN = List.of(
            "lieux", "part-population-5-km", "distance-lieu", "fragilite", "part-65-ans", "part-allocataires-rsa");

    private static final int MOST_FIGURES = 5;

    private final Observatory observatory;
    private final CommuneRows rows;
    private final Words words;
    private final TerritoryWords territories;
    private final FigureText text;

    PartsTables(Observatory observatory, CommuneRows rows, Words words, TerritoryWords territories) {
        this.observatory = observatory;
        this.rows = rows;
        this.words = words;
        this.territories = territories;
        text = FigureText.in(words);
    }

    private record Line(Territory territory, String name, long population, List<TerritoryFigure> figures) {}

    /** Whether some table can be sorted so. */
    static boolean sorts(Sorting sorting) {
        return Stream.concat(Stream.of(Sorting.NAME, Sorting.POPULATION), SHOWN.stream())
                .anyMatch(sorting.column()::equals);
    }

    List<PartsTable> of(Territory whole, Sorting sorting, Viewer viewer) {
        List<Kind> kinds = switch (whole.kind()) {
            case REGION -> List.of(Kind.DEPARTEMENT, Kind.EPCI);
            case DEPARTEMENT -> List.of(Kind.EPCI);
            case EPCI -> List.of(Kind.COMMUNE);
            case COMMUNE -> List.of();
        };
        return kinds.stream().map(kind -> table(whole, kind, sorting, viewer)).toList();
    }

    private PartsTable table(Territory whole, Kind kind, Sorting asked, Viewer viewer) {
        List<Measure> measures = SHOWN.stream()
                .flatMap(id -> observatory.findMeasure(id, viewer).stream())
                // That the parts of the whole have no figure of their own is not worth a column.
                .filter(measure -> kind != Kind.COMMUNE || !measure.id().equals("part-population-5-km"))
                .filter(measure -> kind == Kind.COMMUNE || !measure.id().equals("part-allocataires-rsa"))
                .limit(MOST_FIGURES)
                .toList();
        List<String> ids = Stream.concat(
                        Stream.of(Sorting.NAME, Sorting.POPULATION),
                        measures.stream().map(Measure::id))
                .toList();
        Sorting sorting = ids.contains(asked.column()) ? asked : Sorting.first(Sorting.POPULATION);
        List<Line> lines = new ArrayList<>(lines(whole, kind, measures, viewer));
        lines.sort(order(sorting, ids.indexOf(sorting.column()) - 2));
        String id = "table-" + TerritoryWords.slug(kind);
        return new PartsTable(
                id,
                words.say("diagnosis.parts." + TerritoryWords.slug(kind), lines.size()),
                ids.stream()
                        .map(column -> head(column, whole, id, sorting, measures))
                        .toList(),
                lines.stream().map(this::row).toList());
    }

    private List<Line> lines(Territory whole, Kind kind, List<Measure> measures, Viewer viewer) {
        Map<Territory, List<TerritoryFigure>> figures = new HashMap<>();
        List<Territory> parts = rows.within(whole, kind);
        parts.forEach(part -> figures.put(part, new ArrayList<>()));
        for (Measure measure : measures) {
            for (Part part : observatory.parts(measure, whole, kind, viewer)) {
                figures.getOrDefault(part.territory(), new ArrayList<>()).add(part.figure());
            }
        }
        return parts.stream()
                .map(part -> new Line(
                        part, territories.name(part), rows.population(part), figures.getOrDefault(part, List.of())))
                .toList();
    }

    /** What is not known comes last, whichever way. */
    private Comparator<Line> order(Sorting sorting, int figure) {
        Comparator<Line> byName = Comparator.comparing(
                Line::name, Collator.getInstance(words.language().locale()));
        Comparator<Line> order = switch (sorting.column()) {
            case Sorting.NAME -> sorting.ascending() ? byName : byName.reversed();
            default -> {
                int sign = sorting.ascending() ? 1 : -1;
                yield Comparator.comparingDouble(line -> value(line, figure).isPresent()
                        ? sign * value(line, figure).getAsDouble()
                        : Double.POSITIVE_INFINITY);
            }
        };
        return order.thenComparing(byName);
    }

    private static OptionalDouble value(Line line, int figure) {
        return figure < 0
                ? OptionalDouble.of(line.population())
                : line.figures().get(figure).cell().figure();
    }

    private PartsTable.Column head(String column, Territory whole, String id, Sorting sorting, List<Measure> measures) {
        boolean sorted = sorting.column().equals(column);
        Sorting next = sorted ? sorting.turned() : Sorting.first(column);
        String name = measures.stream()
                .filter(measure -> measure.id().equals(column))
                .findFirst()
                .map(measure -> measure.indicator().name().in(words.language()))
                .orElseGet(() -> words.say("diagnosis.parts." + column));
        return new PartsTable.Column(
                name,
                words.language().path(TerritoryWords.frenchPath(whole)) + "?tri=" + next.parameter() + "#" + id,
                !sorted ? "" : sorting.ascending() ? "ascending" : "descending");
    }

    private PartsTable.Row row(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(text.plain(line.population(), true));
        line.figures().stream().map(this::cell).forEach(cells::add);
        return new PartsTable.Row(
                new Link(line.name(), words.language().path(TerritoryWords.frenchPath(line.territory()))), cells);
    }

    private String cell(TerritoryFigure figure) {
        return Optional.of(figure)
                .map(text::of)
                .map(said -> figure.partial() ? said + " *" : said)
                .orElseThrow();
    }
}
