package org.jalon.observatory.shade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Part;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.figure.Cell;
import org.jalon.site.Words;

/**
 * Sorts territories into the classes of a map, and says what each class is.
 *
 * @param indicator whose figures they are
 * @param mesh key of what the parts are called: {@code commune}, {@code epci}…
 * @param text of figures
 * @param words of the legend
 */
public record Shader(Indicator indicator, String mesh, FigureText text, Words words) {

    /** Names that a map can tell apart by colour and pattern. */
    private static final int NAMES = 8;

    /** Which steps of the scale stand for so many classes: the ends first, so that few classes are easy to tell apart. */
    private static final int[][] STEPS = {{3}, {2, 4}, {1, 3, 5}, {1, 2, 4, 5}, {1, 2, 3, 4, 5}};

    private static final Comparator<Part> BY_FIGURE =
            Comparator.comparingDouble(part -> value(part.figure().cell()));

    /**
     * @param middle the figure of the region, for {@link Classing#AROUND}; without it quantiles are made
     */
    public Shading shade(List<Part> parts, Classing asked, OptionalDouble middle) {
        List<Shade> shades = new ArrayList<>();
        String explanation = indicator.kind() == Kind.CLASS
                ? byName(parts, shades)
                : byFigure(
                        parts,
                        asked == Classing.AROUND && middle.isEmpty() ? Classing.QUANTILES : asked,
                        middle,
                        shades);
        add(shades, Shade.SECRET, parts, part -> part.figure().cell() instanceof Cell.Secret);
        add(shades, Shade.ABSENT, parts, part -> !part.figure().isTold());
        return new Shading(shades, explanation);
    }

    /** Where a figure stands among others: what is only known to be small stands with the smallest. */
    public static double value(Cell cell) {
        return switch (cell) {
            case Cell.Known(double value) -> value;
            case Cell.Below(double limit) -> 0;
            case Cell.Secret() -> Double.NEGATIVE_INFINITY;
            case Cell.Absent() -> Double.NEGATIVE_INFINITY;
        };
    }

    private String byFigure(List<Part> parts, Classing classing, OptionalDouble middle, List<Shade> shades) {
        List<Part> figures = parts.stream()
                .filter(part -> value(part.figure().cell()) != Double.NEGATIVE_INFINITY)
                .sorted(BY_FIGURE)
                .toList();
        if (figures.isEmpty()) {
            return "";
        }
        double[] values = figures.stream()
                .mapToDouble(part -> value(part.figure().cell()))
                .toArray();
        Breaks breaks = switch (classing) {
            case QUANTILES -> Breaks.quantiles(values);
            case ROUND -> Breaks.round(values);
            case AROUND -> Breaks.around(middle.orElseThrow(), values);
        };
        Map<Integer, List<Part>> classes = figures.stream()
                .collect(Collectors.groupingBy(
                        part -> breaks.classOf(value(part.figure().cell()))));
        boolean around = classing == Classing.AROUND;
        for (int i = 0; i < breaks.classes(); i++) {
            List<Part> members = classes.getOrDefault(i, List.of());
            String range = range(breaks, i, members);
            shades.add(new Shade(
                    around ? "d" + (i + 1) : "s" + STEPS[breaks.classes() - 1][i],
                    around ? words.say("choropleth.around." + (i + 1), range) : range,
                    members));
        }
        return explain(classing, breaks, middle);
    }

    private String explain(Classing classing, Breaks breaks, OptionalDouble middle) {
        String territories = words.say("choropleth.some." + mesh);
        return switch (classing) {
            case QUANTILES ->
                breaks.classes() == 1
                        ? words.say("choropleth.explain.same", territories)
                        : words.say(
                                breaks.isolated() ? "choropleth.explain.isolated" : "choropleth.explain.quantiles",
                                territories,
                                breaks.classes());
            case ROUND -> words.say("choropleth.explain.rondes", territories);
            case AROUND -> words.say("choropleth.explain.ecart", text.number(middle.orElseThrow(), indicator));
        };
    }

    /** "moins de 10 %", "de 10 % à moins de 20 %", "20 % et plus", or the one figure that all have. */
    private String range(Breaks breaks, int number, List<Part> members) {
        List<String> figures = members.stream()
                .map(part -> text.of(part.figure()))
                .distinct()
                .limit(2)
                .toList();
        if (figures.size() == 1 && members.size() > 1) {
            return figures.getFirst();
        }
        List<String> limits = breaks.limits().stream()
                .map(limit -> text.number(limit, indicator))
                .toList();
        if (limits.isEmpty()) {
            return String.join("", figures);
        }
        if (number == 0) {
            return words.say("choropleth.class.below", limits.getFirst());
        }
        return number == limits.size()
                ? words.say("choropleth.class.from", limits.getLast())
                : words.say("choropleth.class.between", limits.get(number - 1), limits.get(number));
    }

    private String byName(List<Part> parts, List<Shade> shades) {
        Map<String, List<Part>> names = parts.stream()
                .filter(part -> !part.figure().label().isEmpty())
                .collect(Collectors.groupingBy(part -> part.figure().label()));
        List<Map.Entry<String, List<Part>>> common = names.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Part>>>comparingInt(
                                named -> -named.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean tooMany = common.size() > NAMES;
        int shown = tooMany ? NAMES - 1 : common.size();
        IntStream.range(0, shown)
                .forEach(i -> shades.add(new Shade(
                        "k" + (i + 1), common.get(i).getKey(), common.get(i).getValue())));
        if (tooMany) {
            List<Part> others = common.stream()
                    .skip(shown)
                    .flatMap(named -> named.getValue().stream())
                    .toList();
            shades.add(new Shade("other", words.say("choropleth.others", common.size() - shown), others));
        }
        return common.isEmpty() ? "" : words.say(tooMany ? "choropleth.explain.many" : "choropleth.explain.names");
    }

    private void add(List<Shade> shades, String style, List<Part> parts, Predicate<Part> which) {
        List<Part> some = parts.stream().filter(which).toList();
        if (!some.isEmpty()) {
            String label = some.stream()
                            .allMatch(part -> text.of(part.figure())
                                    .equals(text.of(some.getFirst().figure())))
                    ? text.of(some.getFirst().figure())
                    : words.say("choropleth.absent");
            shades.add(new Shade(style, label, some));
        }
    }
}
