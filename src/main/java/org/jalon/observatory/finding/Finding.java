package org.jalon.observatory.finding;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.Measure;
import org.jalon.observatory.PeriodFigure;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.reference.Compared;
import org.jalon.territory.Territory;

/** Something worth saying about a territory: what the figures are, never why they are so. */
public sealed interface Finding {

    /** What it is about; a territory has one finding a theme. */
    String theme();

    /** How much it matters beside other findings, more than 0. */
    double weight();

    Tone tone();

    /** The figure that it rests on; who is under-served is told by several. */
    default Optional<TerritoryFigure> figure() {
        return switch (this) {
            case Distance distance -> Optional.of(distance.compared().own());
            case NoPlace none -> Optional.of(none.nearest());
            case Lacking lacking -> Optional.empty();
            case Trend trend -> Optional.of(trend.newest());
            case Spread spread -> Optional.of(spread.whole());
        };
    }

    /** Whether it is good news. */
    enum Tone {
        GOOD,
        BAD,
        NEUTRAL
    }

    /** A figure that is far from that of the region, or of similar territories. */
    record Distance(Compared compared, String theme, double weight, Tone tone) implements Finding {}

    /** There is no place at all; the nearest one is that far. */
    record NoPlace(TerritoryFigure nearest, String theme, double weight, Tone tone) implements Finding {}

    /** Communes where need is high and help far or scarce: the territory itself, or some of those in it. */
    record Lacking(List<UnderServedCommune> communes, String theme, double weight, Tone tone) implements Finding {

        public Lacking {
            communes = List.copyOf(communes);
        }
    }

    /** A figure that changed much since its first period; the first and the last of the series are known. */
    record Trend(
            Measure measure, TerritoryFigure newest, List<PeriodFigure> series, String theme, double weight, Tone tone)
            implements Finding {

        public Trend {
            series = List.copyOf(series);
        }
    }

    /** A figure that differs much between the parts of a territory. */
    record Spread(
            TerritoryFigure whole,
            Territory lowest,
            TerritoryFigure low,
            Territory highest,
            TerritoryFigure high,
            String theme,
            double weight,
            Tone tone)
            implements Finding {}
}
