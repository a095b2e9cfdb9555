package org.jalon.observatory.finding;

import java.util.List;
import java.util.Optional;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.PeriodFigure;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.finding.Finding.Tone;

/** Figures that changed much over the years that are known. */
final class Trends {

    /** A change of less than a tenth may be the way of counting. */
    private static final double MUCH = 0.1;

    /** Months, of what is computed here. */
    private static final int A_YEAR = 13;

    private Trends() {}

    /**
     * @param series of the measure in the territory, from the oldest
     */
    static Optional<Finding> of(Measure measure, TerritoryFigure newest, List<PeriodFigure> series) {
        List<PeriodFigure> known = series.stream()
                .filter(point -> point.cell().figure().isPresent())
                .toList();
        // The first months of a directory tell how it was filled, not what there was.
        int enough = newest.dataset().producer().equals(FigureText.OURS) ? A_YEAR : 2;
        if (known.size() < enough || newest.partial()) {
            return Optional.empty();
        }
        double first = known.getFirst().cell().figure().orElseThrow();
        double last = known.getLast().cell().figure().orElseThrow();
        if (first == 0 || Math.abs(last / first - 1) < MUCH) {
            return Optional.empty();
        }
        double distance = Weights.relative(last, first);
        Tone tone = Weights.tone(measure.indicator().direction(), distance);
        double weight = Weights.of(
                measure,
                distance,
                Weights.concerned(measure.indicator(), newest.cell().figure()),
                tone);
        return weight > 0
                ? Optional.of(new Finding.Trend(
                        measure,
                        newest,
                        series.subList(series.indexOf(known.getFirst()), series.lastIndexOf(known.getLast()) + 1),
                        Weights.theme(measure),
                        weight,
                        tone))
                : Optional.empty();
    }
}
