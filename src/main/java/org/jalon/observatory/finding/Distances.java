package org.jalon.observatory.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jalon.observatory.finding.Finding.Tone;
import org.jalon.observatory.reference.Compared;
import org.jalon.observatory.reference.References;

/** Figures that stand out from those of the region and of similar territories. */
final class Distances {

    private Distances() {}

    static List<Finding> of(List<Compared> figures) {
        return figures.stream().flatMap(figure -> of(figure).stream()).toList();
    }

    private static Optional<Finding> of(Compared figure) {
        OptionalDouble distance = distance(figure);
        if (!References.isSound(figure.own())
                || distance.isEmpty()
                || Math.abs(distance.getAsDouble()) < Weights.WORTH_TELLING
                || !isDifferent(figure)) {
            return Optional.empty();
        }
        Tone tone = Weights.tone(figure.measure().indicator().direction(), distance.getAsDouble());
        double concerned = Weights.concerned(figure.measure().indicator(), figure.value());
        double weight = Weights.of(figure.measure(), distance.getAsDouble(), concerned, tone);
        return weight > 0 && !(tone == Tone.BAD && References.isBound(figure.own()))
                ? Optional.of(new Finding.Distance(figure, Weights.theme(figure.measure()), weight, tone))
                : Optional.empty();
    }

    /** The first of a ranking may be ahead by a hair. */
    private static boolean isDifferent(Compared figure) {
        double own = figure.value().orElse(0);
        return DoubleStream.concat(figure.regionValue().stream(), figure.similar().stream())
                .anyMatch(other -> Math.abs(own - other) >= Weights.DIFFERENT * Math.abs(other));
    }

    /**
     * From -1, the lowest of all, to 1: the mean of where it stands in the region and among similar ones. Where too few of its
     * kind are known to rank them, by how much it differs from the region.
     */
    private static OptionalDouble distance(Compared figure) {
        if (figure.regionValue().isEmpty() && figure.similar().isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] ranks = DoubleStream.concat(figure.rank().stream(), figure.rankAmongSimilar().stream())
                .map(rank -> (rank - 50) / 50)
                .toArray();
        if (ranks.length > 0) {
            return DoubleStream.of(ranks).average();
        }
        return figure.value().isPresent() && figure.regionValue().isPresent()
                ? OptionalDouble.of(Weights.relative(
                        figure.value().getAsDouble(), figure.regionValue().getAsDouble()))
                : OptionalDouble.empty();
    }
}
