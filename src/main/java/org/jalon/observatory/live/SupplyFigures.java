package org.jalon.observatory.live;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Category;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureSource;
import org.jalon.observatory.PeriodFigure;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.past.PastSupplies;
import org.jalon.observatory.past.PastSupply;
import org.jalon.observatory.supply.Supply;
import org.jalon.territory.Territory;

/** The figures of what published places offer. */
public final class SupplyFigures implements FigureSource {

    /** Before every revision. */
    private static final YearMonth FIRST = YearMonth.of(2020, 1);

    private static final double PER = 10_000;
    private static final double PERCENT = 100;
    private static final List<String> MODES =
            List.of("En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance");

    /** What is counted, by the id of its indicator. */
    private static final Map<String, ToDoubleFunction<Supply>> COUNTS = counts();

    /** What is counted, and out of what. */
    private static final Map<String, Ratio> SHARES = Map.of(
            "part-horaires-connus", new Ratio(Supply::knownHours, Supply::places),
            "part-gratuits", new Ratio(Supply::free, Supply::knownFees),
            "part-accueil-adapte", new Ratio(Supply::adapted, Supply::places),
            "part-a-jour", new Ratio(supply -> supply.places() - supply.toVerify(), Supply::places));

    private final LiveKeeper keeper;
    private final CommuneRows rows;
    private final PastSupplies past;

    public SupplyFigures(LiveKeeper keeper, CommuneRows rows, PastSupplies past) {
        this.keeper = keeper;
        this.rows = rows;
        this.past = past;
    }

    private record Ratio(ToDoubleFunction<Supply> part, ToDoubleFunction<Supply> whole) {

        OptionalDouble of(Supply supply) {
            double all = whole.applyAsDouble(supply);
            return all > 0 ? OptionalDouble.of(PERCENT * part.applyAsDouble(supply) / all) : OptionalDouble.empty();
        }
    }

    private static Map<String, ToDoubleFunction<Supply>> counts() {
        Stream<Map.Entry<String, ToDoubleFunction<Supply>>> plain = Stream.of(
                Map.entry("lieux", Supply::places),
                Map.entry("heures-semaine", supply -> supply.hours().week()),
                Map.entry("heures-soir", supply -> supply.hours().evening()),
                Map.entry("heures-week-end", supply -> supply.hours().weekEnd()),
                Map.entry("heures-vacances", supply -> supply.hours().schoolHolidays()),
                Map.entry("lieux-itinerants", Supply::itinerant));
        Stream<Map.Entry<String, ToDoubleFunction<Supply>>> categories = Stream.of(Category.values())
                .map(category -> Map.entry(
                        "lieux-" + category.slug(),
                        supply -> supply.byCategory().getOrDefault(category, 0)));
        Stream<Map.Entry<String, ToDoubleFunction<Supply>>> services = Stream.of(Service.values())
                .map(Service::label)
                .map(label -> Map.entry(
                        "service-" + Slug.of(label),
                        supply -> supply.byService().getOrDefault(label, 0)));
        Stream<Map.Entry<String, ToDoubleFunction<Supply>>> modes = MODES.stream()
                .map(label -> Map.entry(
                        "mode-" + Slug.of(label),
                        supply -> supply.bySupportMode().getOrDefault(label, 0)));
        return Stream.of(plain, categories, services, modes)
                .flatMap(entries -> entries)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Dataset> listDatasets() {
        return List.of(ComputedDefinitions.read("offre", keeper.now().offer().day()));
    }

    @Override
    public long version() {
        return keeper.version() + past.version();
    }

    @Override
    public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
        LiveFigures live = keeper.now();
        String period = live.offer().day().toString();
        Standing standing = territory.kind() == Territory.Kind.COMMUNE ? Standing.TOLD : Standing.MADE;
        Optional<Supply> supply = live.supply().find(territory, rows);
        if (supply.isEmpty()) {
            return new TerritoryFigure(dataset, indicator, period, Cell.ABSENT, "", 0, false, standing);
        }
        long known = live.ground().population(territory, rows);
        OptionalDouble value = value(indicator.id(), supply.get(), known);
        double people = Math.max(1, rows.population(territory));
        return new TerritoryFigure(
                dataset,
                indicator,
                period,
                value.isPresent() ? new Cell.Known(value.getAsDouble()) : Cell.ABSENT,
                "",
                value.isPresent() ? Math.min(1, known / people) : 0,
                indicator.id().startsWith("heures-")
                        && supply.get().knownHours() < supply.get().places(),
                standing);
    }

    /** Of what is counted at the end of months, and the figure of today. */
    @Override
    public List<PeriodFigure> series(Territory territory, Dataset dataset, Indicator indicator) {
        TerritoryFigure newest = of(territory, dataset, indicator);
        List<PeriodFigure> series = new ArrayList<>();
        YearMonth now = YearMonth.from(keeper.now().offer().day());
        for (PastSupply supply : past.since(territory, FIRST)) {
            OptionalDouble value = value(indicator.id(), supply);
            if (value.isPresent() && supply.month().isBefore(now) && newest.isTold()) {
                series.add(new PeriodFigure(supply.month().toString(), new Cell.Known(value.getAsDouble())));
            }
        }
        if (newest.isTold()) {
            series.add(new PeriodFigure(newest.period(), newest.cell()));
        }
        return series;
    }

    private static OptionalDouble value(String id, PastSupply supply) {
        return switch (id) {
            case "lieux" -> OptionalDouble.of(supply.places());
            case "heures-semaine" ->
                supply.knownHours() > 0 ? OptionalDouble.of(supply.hours()) : OptionalDouble.empty();
            default ->
                Stream.of(Category.values())
                        .filter(category -> id.equals("lieux-" + category.slug()))
                        .mapToDouble(category -> supply.byCategory().getOrDefault(category, 0))
                        .findFirst();
        };
    }

    private static OptionalDouble value(String id, Supply supply, long people) {
        if (id.equals("lieux-pour-10000")) {
            return people > 0 ? OptionalDouble.of(PER * supply.places() / people) : OptionalDouble.empty();
        }
        if (id.startsWith("heures-") && supply.knownHours() == 0 && supply.places() > 0) {
            return OptionalDouble.empty();
        }
        Ratio ratio = SHARES.get(id);
        if (ratio != null) {
            return ratio.of(supply);
        }
        ToDoubleFunction<Supply> count = COUNTS.get(id);
        return count == null ? OptionalDouble.empty() : OptionalDouble.of(count.applyAsDouble(supply));
    }
}
