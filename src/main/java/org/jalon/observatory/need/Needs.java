package org.jalon.observatory.need;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.figure.PercentileRanks;
import org.jalon.observatory.supply.KnownGround;
import org.jalon.territory.Commune;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** The needs that one may choose, and whom they mean. Thread-safe. */
public final class Needs {

    /** The need that is meant where nobody chooses, once it is told. */
    public static final String USUAL = "fragilite";

    private static final Set<Level> LEVELS = Set.of(Level.COMMUNE, Level.BASSIN_DE_VIE, Level.ZONE_D_EMPLOI);
    private static final Set<String> NOT_NEEDS = Set.of("offre", "acces");
    private static final Set<String> PEOPLE = Set.of("people", "inhabitants", "households");
    private static final double PERCENT = 100;
    private static final int KEPT = 16;

    private final Observatory observatory;
    private final CommuneRows rows;
    private final Need everybody;
    private final Cache<Key, Need> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public Needs(Observatory observatory, CommuneRows rows) {
        this.observatory = observatory;
        this.rows = rows;
        everybody = everybody(rows);
    }

    private record Key(String measure, long version) {}

    /** The measures that tell a need of communes. */
    public List<Measure> list(Viewer viewer) {
        return observatory.listMeasures(viewer).stream().filter(Needs::tells).toList();
    }

    private static boolean tells(Measure measure) {
        return LEVELS.contains(measure.dataset().level())
                && measure.indicator().kind() != Kind.CLASS
                && measure.indicator().direction() != Direction.NEUTRAL
                && !NOT_NEEDS.contains(measure.dataset().id());
    }

    /** The one of that id; empty when it is not known, tells no need, or is not for this viewer. */
    public Optional<Measure> find(String id, Viewer viewer) {
        return observatory.findMeasure(id, viewer).filter(Needs::tells);
    }

    /** The one that is meant where nobody chooses; empty when nothing is told of it. */
    public Optional<Measure> usual() {
        return find(USUAL, Viewer.PUBLIC);
    }

    /**
     * @param measure absent when all inhabitants count alike
     * @param ground communes that are compared
     */
    public Need need(@Nullable Measure measure, Viewer viewer, KnownGround ground) {
        if (measure == null) {
            return everybody;
        }
        // What partners see is never kept: each of them sees another part of it, and that they do is put down.
        return measure.indicator().audience() == Audience.PUBLIC
                ? known.get(new Key(measure.id(), observatory.version()), key -> make(measure, Viewer.PUBLIC, ground))
                : make(measure, viewer, ground);
    }

    private static Need everybody(CommuneRows rows) {
        double[] level = new double[rows.count()];
        Arrays.fill(level, PERCENT);
        return new Need(
                null,
                true,
                rows.communes().stream().mapToDouble(Commune::population).toArray(),
                level);
    }

    private Need make(Measure measure, Viewer viewer, KnownGround ground) {
        Indicator indicator = measure.indicator();
        boolean counts = indicator.kind() == Kind.COUNT && PEOPLE.contains(indicator.unit());
        boolean shares = indicator.kind() == Kind.SHARE;
        double sign = indicator.direction() == Direction.LESS_IS_WORSE ? -1 : 1;
        double[] people = new double[rows.count()];
        Cell[] worse = new Cell[rows.count()];
        for (int row = 0; row < rows.count(); row++) {
            Commune commune = rows.communes().get(row);
            Territory territory = new Territory(Territory.Kind.COMMUNE, commune.code());
            Cell cell = ground.has(row)
                    ? observatory.figure(measure, territory, viewer).cell()
                    : Cell.ABSENT;
            double figure = cell.figure().orElse(Double.NaN);
            double share = sign < 0 ? indicator.factor() - figure : figure;
            people[row] = counts ? figure : commune.population() * share / indicator.factor();
            double compared = counts ? figure / Math.max(1, commune.population()) : sign * figure;
            worse[row] = Double.isNaN(compared) ? Cell.ABSENT : new Cell.Known(compared);
        }
        PercentileRanks ranks = PercentileRanks.of(List.of(worse));
        double[] level = Arrays.stream(worse)
                .mapToDouble(cell ->
                        cell.figure().stream().map(ranks::rank).findFirst().orElse(Double.NaN))
                .toArray();
        boolean counted = counts || shares;
        if (!counted) {
            for (int row = 0; row < rows.count(); row++) {
                people[row] = rows.communes().get(row).population() * level[row] / PERCENT;
            }
        }
        return new Need(measure, counted, people, level);
    }
}
