package org.jalon.observatory.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.reference.References;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how far figures are apart. Nothing is said of what is only known in part, or not exactly. */
record Differences(FigureText text, Words words) {

    /** Below this share of the larger one, two figures are said to be close. */
    private static final double CLOSE = 0.05;

    /** From here on one says how many times, not how much. */
    private static final double TIMES = 2;

    private record Named(String name, double value) {}

    /** @param names of the territories, in the order of the figures */
    String say(Comparison.Row row, List<String> names, String region) {
        Indicator indicator = row.measure().indicator();
        if (indicator.kind() == Kind.CLASS) {
            return sayClasses(row);
        }
        List<Named> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named(names.get(i), row.figures().get(i)).ifPresent(known::add);
        }
        if (known.size() == 1) {
            named(region, row.reference()).ifPresent(known::add);
        }
        if (known.size() < 2) {
            return words.say("comparator.difference.none");
        }
        known.sort(Comparator.comparingDouble(Named::value));
        Named low = known.getFirst();
        Named high = known.getLast();
        double apart = high.value() - low.value();
        if (apart <= CLOSE * Math.abs(high.value())) {
            return words.say("comparator.difference.close");
        }
        if (indicator.unit().equals("percent")) {
            return words.say("comparator.difference.points", text.plain(apart, false), high.name(), low.name());
        }
        return low.value() > 0 && high.value() >= TIMES * low.value()
                ? words.say(
                        "comparator.difference.times",
                        text.plain(high.value() / low.value(), false),
                        high.name(),
                        low.name())
                : words.say("comparator.difference.more", text.number(apart, indicator), high.name(), low.name());
    }

    private String sayClasses(Comparison.Row row) {
        long different = row.figures().stream()
                .filter(TerritoryFigure::isTold)
                .map(TerritoryFigure::label)
                .distinct()
                .count();
        long told = row.figures().stream().filter(TerritoryFigure::isTold).count();
        if (told < 2) {
            return "";
        }
        return words.say(different == 1 ? "comparator.difference.same-class" : "comparator.difference.other-class");
    }

    private static Optional<Named> named(String name, @Nullable TerritoryFigure figure) {
        return figure == null || !References.isSound(figure)
                ? Optional.empty()
                : figure.cell().figure().stream()
                        .mapToObj(value -> new Named(name, value))
                        .findFirst();
    }
}
