package org.jalon.observatory.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Part;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.finding.Finding.Tone;
import org.jalon.observatory.reference.References;

/** Figures that differ much between the parts of a large territory. */
final class Spreads {

    private Spreads() {}

    /**
     * @param parts of the territory, such as its départements
     */
    static Optional<Finding> of(Measure measure, TerritoryFigure whole, List<Part> parts) {
        Kind kind = measure.indicator().kind();
        List<Part> known = parts.stream()
                .filter(part -> References.isSound(part.figure()))
                .sorted(Comparator.comparingDouble(Spreads::value))
                .toList();
        if (kind == Kind.COUNT || kind == Kind.CLASS || !References.isSound(whole) || known.size() < 3) {
            return Optional.empty();
        }
        Part lowest = known.getFirst();
        Part highest = known.getLast();
        double own = whole.cell().figure().orElseThrow();
        double distance = own == 0 ? 0 : Weights.relative(own + value(highest) - value(lowest), own);
        double weight = Weights.of(
                measure,
                distance,
                Weights.concerned(measure.indicator(), whole.cell().figure()),
                Tone.NEUTRAL);
        return distance < Weights.WORTH_TELLING || weight == 0
                ? Optional.empty()
                : Optional.of(new Finding.Spread(
                        whole,
                        lowest.territory(),
                        lowest.figure(),
                        highest.territory(),
                        highest.figure(),
                        Weights.theme(measure),
                        weight,
                        Tone.NEUTRAL));
    }

    private static double value(Part part) {
        return part.figure().cell().figure().orElseThrow();
    }
}
