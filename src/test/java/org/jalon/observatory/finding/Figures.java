package org.jalon.observatory.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.observatory.Measure;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Adding;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.definition.Phrase;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.reference.Compared;

/** Figures for the tests of findings. */
final class Figures {

    private Figures() {}

    /** A share in per cent of which more is worse. */
    static Measure share(String id, String theme) {
        Indicator indicator = new Indicator(
                id,
                new Phrase("Part de " + id, "Share of " + id),
                Phrase.NONE,
                theme,
                Kind.SHARE,
                "percent",
                Direction.MORE_IS_WORSE,
                List.of(new Indicator.Column("c", "2022")),
                null,
                null,
                null,
                Adding.NEVER,
                Map.of(),
                Audience.PUBLIC);
        Dataset dataset = new Dataset(
                "donnees",
                new Phrase("Données", "Data"),
                "INSEE",
                "Licence Ouverte 2.0",
                "",
                "2022",
                null,
                Level.COMMUNE,
                "code",
                Set.of(),
                Set.of(),
                Phrase.NONE,
                null,
                null,
                false,
                List.of(indicator));
        return new Measure(dataset, indicator);
    }

    static TerritoryFigure figure(Measure measure, Cell cell) {
        return figure(measure, cell, 1, false);
    }

    static TerritoryFigure figure(Measure measure, Cell cell, double covered, boolean partial) {
        return new TerritoryFigure(
                measure.dataset(), measure.indicator(), "2022", cell, "", covered, partial, Standing.TOLD);
    }

    /** A figure of a commune, that of the region, and its rank there. */
    static Compared compared(Measure measure, double own, double region, double rank) {
        return compared(figure(measure, new Cell.Known(own)), region, rank);
    }

    static Compared compared(TerritoryFigure own, double region, double rank) {
        Measure measure = new Measure(own.dataset(), own.indicator());
        return new Compared(
                measure,
                own,
                Optional.of(figure(measure, new Cell.Known(region))),
                OptionalDouble.empty(),
                OptionalDouble.of(rank),
                OptionalDouble.empty());
    }
}
