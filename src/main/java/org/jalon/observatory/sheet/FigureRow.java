package org.jalon.observatory.sheet;

import java.util.List;
import java.util.Locale;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Language;

/** One figure as values of columns, with all that must be known to use it. The columns are described in docs/reusers.md. */
public final class FigureRow {

    /** Names of {@link #values}. */
    public static final List<String> HEADER = List.of(
            "indicateur",
            "libelle",
            "theme",
            "periode",
            "valeur",
            "etat",
            "moins_de",
            "classe",
            "unite",
            "population_couverte",
            "partiel",
            "origine",
            "producteur",
            "licence",
            "millesime",
            "jeu",
            "source",
            "methode");

    private FigureRow() {}

    /** @param methods absolute address of the page of methods, where each indicator has its anchor */
    public static List<Value> values(TerritoryFigure figure, Language language, String methods) {
        Indicator indicator = figure.indicator();
        Dataset dataset = figure.dataset();
        return List.of(
                Value.of(indicator.id()),
                Value.of(indicator.name().in(language)),
                Value.of(indicator.theme()),
                Value.of(figure.period()),
                Value.of(figure.cell().figure()),
                Value.of(state(figure)),
                figure.cell() instanceof Cell.Below(double limit) ? Value.of(limit) : Value.EMPTY,
                Value.of(figure.label()),
                Value.of(indicator.unit()),
                Value.of(Math.round(figure.covered() * 10_000) / 10_000.0),
                Value.of(figure.partial() ? "oui" : "non"),
                Value.of(origin(figure.standing())),
                Value.of(dataset.producer()),
                Value.of(dataset.licence()),
                Value.of(dataset.vintage()),
                Value.of(dataset.id()),
                Value.of(dataset.source()),
                Value.of(methods + "#" + indicator.id()));
    }

    /** What a figure says, as programs read it: {@code connu}, {@code inferieur}, {@code secret} or {@code absent}. */
    public static String state(TerritoryFigure figure) {
        return switch (figure.cell()) {
            case Cell.Known known -> "connu";
            case Cell.Below below -> "inferieur";
            case Cell.Secret secret -> "secret";
            case Cell.Absent absent -> figure.label().isEmpty() ? "absent" : "connu";
        };
    }

    /** How it came to be that of the territory: {@code publie}, {@code agrege}, {@code zone}, {@code non-calcule}. */
    public static String origin(Standing standing) {
        return switch (standing) {
            case TOLD -> "publie";
            case MADE -> "agrege";
            case OF_ZONE -> "zone";
            case NOT_MADE -> "non-calcule";
            case FOR_PARTNERS -> standing.name().toLowerCase(Locale.ROOT);
        };
    }
}
