package org.jalon.observatory.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** The tables of a territory: one row for each of its figures, or one row for each of its parts. */
public final class TerritorySheets {

    private final Observatory observatory;
    private final Gazetteer gazetteer;

    public TerritorySheets(Observatory observatory, Gazetteer gazetteer) {
        this.observatory = observatory;
        this.gazetteer = gazetteer;
    }

    /**
     * All figures of a territory, one a row.
     *
     * @param methods absolute address of the page of methods
     */
    public FigureSheet figures(Territory territory, Viewer viewer, Words words, String methods) {
        List<String> header = new ArrayList<>(List.of("territoire", "nom"));
        header.addAll(FigureRow.HEADER);
        List<Value> own = List.of(Value.of(territory.toString()), Value.of(name(territory)));
        List<List<Value>> rows = observatory.figures(territory, viewer).stream()
                .filter(figure -> figure.standing() != Standing.FOR_PARTNERS)
                .map(figure -> Stream.concat(own.stream(), FigureRow.values(figure, words.language(), methods).stream())
                        .toList())
                .toList();
        return new FigureSheet(
                "chiffres-" + slug(territory),
                new Sheet(words.say("observatory.sheet.figures"), header, rows),
                about(observatory.listMeasures(viewer), words, methods));
    }

    /**
     * The parts of a territory, one a row, with a column for each measure.
     *
     * @param kind of the parts
     */
    public FigureSheet parts(Territory whole, Territory.Kind kind, Viewer viewer, Words words, String methods) {
        FigureText text = FigureText.in(words);
        List<Measure> measures = new ArrayList<>();
        Map<Territory, List<Value>> rows = new TreeMap<>(Comparator.comparing(Territory::code));
        for (Measure measure : observatory.listMeasures(viewer)) {
            List<Part> parts = observatory.parts(measure, whole, kind, viewer);
            if (parts.stream().noneMatch(part -> part.figure().isTold())) {
                continue;
            }
            measures.add(measure);
            parts.forEach(
                    part -> rows.computeIfAbsent(part.territory(), this::named).add(cell(part.figure(), text)));
        }
        List<String> header = new ArrayList<>(List.of("code", "nom"));
        measures.forEach(measure -> header.add(measure.id()));
        return new FigureSheet(
                "chiffres-" + slug(whole) + "-par-" + kind.name().toLowerCase(Locale.ROOT),
                new Sheet(words.say("observatory.sheet.parts"), header, rows.values()),
                about(measures, words, methods));
    }

    private List<Value> named(Territory territory) {
        return new ArrayList<>(List.of(Value.of(territory.code()), Value.of(name(territory))));
    }

    /** A number where it is known; what stands for it in words otherwise, and nothing where nobody told. */
    private static Value cell(TerritoryFigure figure, FigureText text) {
        return switch (figure.cell()) {
            case Cell.Known known -> Value.of(known.figure());
            case Cell.Below below -> Value.of(text.of(figure));
            case Cell.Secret secret -> Value.of(text.of(figure));
            case Cell.Absent absent -> Value.of(figure.label());
        };
    }

    private static Sheet about(List<Measure> measures, Words words, String methods) {
        List<List<Value>> rows = measures.stream()
                .map(measure -> List.of(
                        Value.of(measure.id()),
                        Value.of(measure.indicator().name().in(words.language())),
                        Value.of(measure.indicator().explanation().in(words.language())),
                        Value.of(measure.indicator().unit()),
                        Value.of(measure.dataset().producer()),
                        Value.of(measure.dataset().licence()),
                        Value.of(measure.dataset().vintage()),
                        Value.of(measure.dataset().notes().in(words.language())),
                        Value.of(measure.dataset().source()),
                        Value.of(methods + "#" + measure.id())))
                .toList();
        return new Sheet(
                words.say("observatory.sheet.about"),
                List.of(
                        "indicateur",
                        "libelle",
                        "explication",
                        "unite",
                        "producteur",
                        "licence",
                        "millesime",
                        "a_savoir",
                        "source",
                        "methode"),
                rows);
    }

    private String name(Territory territory) {
        return gazetteer.nameOf(territory).orElse("");
    }

    private static String slug(Territory territory) {
        return territory.toString().replace(':', '-').toLowerCase(Locale.ROOT);
    }
}
