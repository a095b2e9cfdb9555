package org.jalon.observatory.fragility;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.FigureSource;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.figure.Aggregate;
import org.jalon.observatory.figure.Cell;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Indices made of what other sources tell of communes. They are worked out when they are first asked for, and again when a
 * source that they use has changed: some tens of milliseconds for a region, a few tenths of a second for France.
 * Thread-safe.
 */
public final class Fragility implements FigureSource {

    private final List<CompositeDefinition> definitions;
    private final Supplier<List<FigureSource>> others;
    private final CommuneRows rows;
    private final Clock clock;
    private volatile @Nullable State state;

    /**
     * @param folder of the indices of an operator, need not exist
     * @param others the sources that indices may use: none of them may ask this one
     */
    public Fragility(Path folder, Supplier<List<FigureSource>> others, CommuneRows rows, Clock clock) {
        this.definitions = CompositeFiles.read(folder);
        this.others = others;
        this.rows = rows;
        this.clock = clock;
    }

    /** Everything at one version of the sources that are used: of all, as long as an index asks for what none has. */
    private record State(
            long version,
            List<FigureSource> used,
            List<Dataset> datasets,
            Map<String, CompositeTable> tables,
            Map<String, OptionalDouble> stable) {}

    private record Told(FigureSource source, Dataset dataset, Indicator indicator) {}

    /** Those that judge anything: an index is not offered before what it is made of has been imported. */
    @Override
    public List<Dataset> listDatasets() {
        return state().datasets();
    }

    @Override
    public long version() {
        return version(others.get());
    }

    @Override
    public TerritoryFigure of(Territory territory, Dataset dataset, Indicator indicator) {
        String period = indicator.columns().getLast().period();
        CompositeTable table = state().tables().get(indicator.id());
        Aggregate index = table == null ? new Aggregate(Cell.ABSENT, 0) : table.index(territory);
        Standing standing = territory.kind() == Territory.Kind.COMMUNE ? Standing.TOLD : Standing.MADE;
        boolean partial = table != null && table.isPartial(territory);
        return new TerritoryFigure(dataset, indicator, period, index.cell(), "", index.covered(), partial, standing);
    }

    /** All indices that are in use, the shipped one first. */
    public List<CompositeDefinition> listDefinitions() {
        return definitions;
    }

    public Optional<CompositeDefinition> findDefinition(String id) {
        return definitions.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }

    /** What makes the index of a territory what it is, in the order of the parts; none for an unknown index. */
    public List<Contribution> contributions(String id, Territory territory) {
        CompositeTable table = state().tables().get(id);
        return table == null ? List.of() : table.contributions(territory);
    }

    /**
     * How much of the worst tenth stays when each weight moves by up to a half, from 0 to 1; empty when no commune is judged.
     * The first call for an index takes up to a second.
     */
    public OptionalDouble stability(String id) {
        State now = state();
        CompositeTable table = now.tables().get(id);
        return table == null ? OptionalDouble.empty() : now.stable().computeIfAbsent(id, key -> table.stability());
    }

    /** How many communes an index judges. */
    public int judged(String id) {
        CompositeTable table = state().tables().get(id);
        return table == null ? 0 : table.judged();
    }

    private State state() {
        State known = state;
        return known != null && known.version() == version(known.used()) ? known : make();
    }

    private static long version(List<FigureSource> sources) {
        return sources.stream().mapToLong(FigureSource::version).sum();
    }

    private synchronized State make() {
        State known = state;
        if (known != null && known.version() == version(known.used())) {
            return known;
        }
        List<FigureSource> sources = others.get();
        Map<FigureSource, Long> versions = new IdentityHashMap<>();
        Map<String, Told> measures = new HashMap<>();
        for (FigureSource source : sources) {
            versions.put(source, source.version());
            for (Dataset dataset : source.listDatasets()) {
                for (Indicator indicator : dataset.indicators()) {
                    measures.putIfAbsent(indicator.id(), new Told(source, dataset, indicator));
                }
            }
        }
        List<Dataset> datasets = new ArrayList<>();
        Map<String, CompositeTable> tables = new HashMap<>();
        Set<FigureSource> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CompositeDefinition definition : definitions) {
            List<Told> parts = definition.parts().stream()
                    .flatMap(part -> Stream.ofNullable(measures.get(part.indicator())))
                    .toList();
            parts.forEach(told -> used.add(told.source()));
            if (parts.size() < definition.parts().size()) {
                used.addAll(sources);
            }
            boolean forPartners =
                    parts.stream().anyMatch(told -> told.indicator().audience() == Audience.PARTNERS);
            CompositeTable table = table(definition, measures);
            tables.put(definition.id(), table);
            if (table.judged() > 0) {
                datasets.add(CompositeDataset.of(
                        definition, LocalDate.now(clock), forPartners ? Audience.PARTNERS : Audience.PUBLIC));
            }
        }
        long version = used.stream().mapToLong(versions::get).sum();
        State made = new State(
                version, List.copyOf(used), List.copyOf(datasets), Map.copyOf(tables), new ConcurrentHashMap<>());
        state = made;
        return made;
    }

    private CompositeTable table(CompositeDefinition definition, Map<String, Told> measures) {
        List<Cell[]> cells = new ArrayList<>();
        List<Boolean> moreIsWorse = new ArrayList<>();
        BitSet partial = new BitSet();
        for (CompositeDefinition.Part part : definition.parts()) {
            Told told = measures.get(part.indicator());
            cells.add(cells(told, partial));
            Direction direction = part.direction() != null || told == null
                    ? part.direction()
                    : told.indicator().direction();
            moreIsWorse.add(direction != Direction.LESS_IS_WORSE);
        }
        return new CompositeTable(definition, rows, cells, moreIsWorse, partial);
    }

    /** @param partial rows of the communes that are known in part, to be filled */
    private Cell[] cells(@Nullable Told told, BitSet partial) {
        Cell[] cells = new Cell[rows.count()];
        Arrays.fill(cells, Cell.ABSENT);
        for (int row = 0; told != null && row < cells.length; row++) {
            Commune commune = rows.communes().get(row);
            Territory territory = new Territory(Territory.Kind.COMMUNE, commune.code());
            TerritoryFigure figure = told.source().of(territory, told.dataset(), told.indicator());
            cells[row] = figure.cell();
            if (figure.partial() && figure.cell().standIn().isPresent()) {
                partial.set(row);
            }
        }
        return cells;
    }
}
