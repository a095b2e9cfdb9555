package org.jalon.observatory.fragility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.CompositeDefinition.Missing;
import org.jalon.observatory.definition.CompositeDefinition.Reference;
import org.jalon.observatory.figure.Aggregate;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.figure.Composite;
import org.jalon.observatory.figure.PercentileRanks;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;

/** One index worked out for all communes. Immutable. */
final class CompositeTable {

    private static final int TRIALS = 100;
    private static final double SPREAD = 0.5;
    private static final String FRANCE = "";

    private final CompositeDefinition definition;
    private final CommuneRows rows;
    private final Map<String, Group> groups = new TreeMap<>();
    private final Cell[] index;
    private final BitSet partial;
    private final int[] place;

    /** The communes of one reference, in the order of the index that was made of them. */
    private record Group(int[] rows, Composite composite) {}

    /**
     * @param cells by part and row of the commune
     * @param moreIsWorse by part
     * @param partial rows of the communes of which a figure tells of a part of the territory only
     */
    CompositeTable(
            CompositeDefinition definition,
            CommuneRows rows,
            List<Cell[]> cells,
            List<Boolean> moreIsWorse,
            BitSet partial) {
        this.definition = definition;
        this.rows = rows;
        this.partial = partial;
        this.index = new Cell[rows.count()];
        this.place = new int[rows.count()];
        Map<String, List<Integer>> references = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            references
                    .computeIfAbsent(reference(rows.communes().get(row)), key -> new ArrayList<>())
                    .add(row);
        }
        references.forEach((name, members) -> {
            int[] of = members.stream().mapToInt(Integer::intValue).toArray();
            Composite composite = composite(of, cells, moreIsWorse);
            groups.put(name, new Group(of, composite));
            List<Cell> judged = composite.index();
            for (int i = 0; i < of.length; i++) {
                index[of[i]] = judged.get(i);
                place[of[i]] = i;
            }
        });
    }

    private String reference(Commune commune) {
        return definition.reference() == Reference.FRANCE ? FRANCE : commune.regionCode();
    }

    private Composite composite(int[] of, List<Cell[]> cells, List<Boolean> moreIsWorse) {
        List<Composite.Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell[] all = cells.get(i);
            List<Cell> here = IntStream.of(of).mapToObj(row -> all[row]).toList();
            PercentileRanks ranks = PercentileRanks.of(here);
            parts.add(new Composite.Part(
                    definition.missing() == Missing.MIDDLE ? filled(here, ranks) : here,
                    ranks,
                    moreIsWorse.get(i),
                    definition.parts().get(i).weight()));
        }
        return new Composite(parts, definition.enough());
    }

    /** What is missing takes the middle of what is known; where nothing is known, nothing is. */
    private static List<Cell> filled(List<Cell> cells, PercentileRanks ranks) {
        Optional<Cell> middle = ranks.median().stream()
                .mapToObj(Cell.Known::new)
                .map(Cell.class::cast)
                .findFirst();
        return cells.stream()
                .map(cell -> cell.standIn().isPresent() ? cell : middle.orElse(Cell.ABSENT))
                .toList();
    }

    /** Of a commune as it is; of a larger territory the mean of its communes that are judged, by their inhabitants. */
    Aggregate index(Territory territory) {
        int[] members = rows.of(territory);
        if (territory.kind() == Territory.Kind.COMMUNE) {
            return members.length == 0
                    ? new Aggregate(Cell.ABSENT, 0)
                    : new Aggregate(index[members[0]], index[members[0]] instanceof Cell.Known ? 1 : 0);
        }
        return Aggregate.ratio(
                IntStream.of(members)
                        .mapToObj(row -> weighed(index[row], rows.communes().get(row)))
                        .toList(),
                1);
    }

    /** Whether the index of a commune here is made of figures that tell of a part of it only. */
    boolean isPartial(Territory territory) {
        return IntStream.of(rows.of(territory)).anyMatch(row -> partial.get(row) && index[row] instanceof Cell.Known);
    }

    private static Aggregate.Part weighed(Cell cell, Commune commune) {
        double people = commune.population();
        return new Aggregate.Part(
                cell instanceof Cell.Known(double index) ? new Cell.Known(index * people) : Cell.ABSENT,
                new Cell.Known(people),
                people);
    }

    /** In the order of the parts. */
    List<Contribution> contributions(Territory territory) {
        List<CompositeDefinition.Part> parts = definition.parts();
        List<OptionalDouble> ranks = IntStream.range(0, parts.size())
                .mapToObj(part -> rank(part, territory))
                .toList();
        double told = IntStream.range(0, parts.size())
                .filter(part -> ranks.get(part).isPresent())
                .mapToDouble(part -> parts.get(part).weight())
                .sum();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Contribution(
                        parts.get(i),
                        ranks.get(i),
                        ranks.get(i).isPresent() ? parts.get(i).weight() / told : 0))
                .toList();
    }

    private OptionalDouble rank(int part, Territory territory) {
        double sum = 0;
        double people = 0;
        for (int row : rows.of(territory)) {
            Commune commune = rows.communes().get(row);
            Group group = groups.get(reference(commune));
            OptionalDouble rank =
                    group == null ? OptionalDouble.empty() : group.composite().rank(part, place[row]);
            // A commune without inhabitants still has its own rank.
            double weight = Math.max(commune.population(), 1e-6);
            if (rank.isPresent()) {
                sum += rank.getAsDouble() * weight;
                people += weight;
            }
        }
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / people);
    }

    /** The mean over the references that are judged, by how many communes are; empty when none is. */
    OptionalDouble stability() {
        double sum = 0;
        int judged = 0;
        for (Group group : groups.values()) {
            int here = (int) Arrays.stream(group.rows())
                    .filter(row -> index[row] instanceof Cell.Known)
                    .count();
            OptionalDouble stable =
                    here == 0 ? OptionalDouble.empty() : group.composite().stability(SPREAD, TRIALS, 1);
            if (stable.isPresent()) {
                sum += stable.getAsDouble() * here;
                judged += here;
            }
        }
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / judged);
    }

    /** How many communes are judged. */
    int judged() {
        return (int)
                Arrays.stream(index).filter(cell -> cell instanceof Cell.Known).count();
    }
}
