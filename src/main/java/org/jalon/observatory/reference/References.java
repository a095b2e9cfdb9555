package org.jalon.observatory.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Surroundings;
import org.jalon.observatory.TerritoryFigure;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Kind;
import org.jalon.observatory.definition.Level;
import org.jalon.territory.Territory;

/**
 * Compares the figures of a territory. What all territories of a region say is gathered when it is first asked for and kept until
 * figures change. Figures for partners are in no reference. Thread-safe.
 */
public final class References {

    /** A figure that tells of fewer of the inhabitants than this is not compared. */
    private static final double COVERED = 0.8;

    private final Observatory observatory;
    private final CommuneRows rows;
    private final AtomicReference<Gathered> gathered = new AtomicReference<>(new Gathered(-1, Map.of()));

    public References(Observatory observatory, CommuneRows rows) {
        this.observatory = observatory;
        this.rows = rows;
    }

    private record Key(String measure, Territory region, Territory.Kind kind) {}

    private record Gathered(long version, Map<Key, Reference> references) {}

    /** Whether a figure is told exactly, of its own territory, wholly, and of enough of its people. */
    public static boolean isSound(TerritoryFigure figure) {
        return figure.cell().figure().isPresent()
                && figure.covered() >= COVERED
                && (!figure.partial() || figure.standing() == Standing.MADE || isBound(figure))
                && figure.standing() != Standing.OF_ZONE;
    }

    /** Whether a figure may be better than it says, and not worse: beyond the border there may be places that are not known. */
    public static boolean isBound(TerritoryFigure figure) {
        return figure.partial() && figure.dataset().id().equals("acces");
    }

    /** Every figure of the territory that the viewer may read, in the order of the measures; those of IRIS are not. */
    public List<Compared> of(Territory territory, Viewer viewer) {
        Optional<Territory> region = Surroundings.of(territory, rows).region();
        List<Territory> peers = observatory.peers(territory).territories();
        return observatory.listMeasures(viewer).stream()
                .filter(measure -> measure.dataset().level() != Level.IRIS)
                .map(measure -> compare(measure, territory, region, peers, viewer))
                .toList();
    }

    /** All figures of one measure among the territories of a kind in a region. */
    public Reference among(Measure measure, Territory region, Territory.Kind kind) {
        long version = observatory.version();
        Gathered known = gathered.updateAndGet(
                old -> old.version() == version ? old : new Gathered(version, new ConcurrentHashMap<>()));
        return known.references()
                .computeIfAbsent(new Key(measure.id(), region, kind), key -> gather(measure, region, kind));
    }

    private Reference gather(Measure measure, Territory region, Territory.Kind kind) {
        return ofAll(measure, rows.within(region, kind));
    }

    private Reference ofAll(Measure measure, List<Territory> territories) {
        return measure.indicator().audience() == Audience.PARTNERS
                ? Reference.NOTHING
                : Reference.of(territories.stream()
                        .map(territory -> observatory.figure(measure, territory, Viewer.PUBLIC))
                        .toList());
    }

    private Compared compare(
            Measure measure, Territory territory, Optional<Territory> region, List<Territory> peers, Viewer viewer) {
        TerritoryFigure own = observatory.figure(measure, territory, viewer);
        Kind kind = measure.indicator().kind();
        if (kind == Kind.CLASS || kind == Kind.COUNT) {
            // That a large territory has more people than a small one says nothing.
            return new Compared(
                    measure,
                    own,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        OptionalDouble value = isSound(own) ? own.cell().figure() : OptionalDouble.empty();
        Reference similar = ofAll(measure, peers);
        return new Compared(
                measure,
                own,
                region.map(around -> observatory.figure(measure, around, viewer)),
                similar.median(),
                region.map(around -> among(measure, around, territory.kind()).rank(value))
                        .orElse(OptionalDouble.empty()),
                similar.rank(value));
    }
}
