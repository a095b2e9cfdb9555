package org.jalon.observatory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.figure.Secrecy;
import org.jalon.territory.Territory;

/** All that is known of territories, whoever told or computed it, as the one who looks may see it. Thread-safe. */
public final class Observatory {

    private final List<FigureSource> sources;
    private final CommuneRows rows;
    private final Function<Territory, List<IrisFigures>> iris;
    private final Function<Territory, Peers> peers;
    private final AtomicReference<Catalogue> catalogue = new AtomicReference<>(Catalogue.EMPTY);

    /** Without figures of parts of communes, and without similar territories. */
    public Observatory(List<FigureSource> sources, CommuneRows rows) {
        this(sources, rows, commune -> List.of(), territory -> Peers.NONE);
    }

    /**
     * @param iris what is known of the parts of a commune
     * @param peers territories that resemble one
     */
    public Observatory(
            List<FigureSource> sources,
            CommuneRows rows,
            Function<Territory, List<IrisFigures>> iris,
            Function<Territory, Peers> peers) {
        this.peers = peers;
        this.sources = List.copyOf(sources);
        this.iris = iris;
        this.rows = rows;
    }

    /**
     * By theme, then in the order of their dataset. Those for partners only for who is one somewhere; those of IRIS not,
     * since {@link #iris} tells them.
     */
    public List<Measure> listMeasures(Viewer viewer) {
        return viewer.isPartner() ? catalogue().measures() : catalogue().shownToAll();
    }

    /** Empty as well when the measure is for partners, and the viewer is one nowhere. */
    public Optional<Measure> findMeasure(String id, Viewer viewer) {
        return Optional.ofNullable(catalogue().byId().get(id))
                .map(Catalogue.Offered::measure)
                .filter(measure -> viewer.isPartner() || isPublic(measure));
    }

    /** Whether the viewer may read what the measure says of the territory; what they may is told to their disclosures. */
    private boolean reads(Viewer viewer, Measure measure, Territory territory) {
        boolean may = mayRead(viewer, measure, territory);
        if (may && !isPublic(measure)) {
            viewer.disclosures().add(measure, territory);
        }
        return may;
    }

    /** Whether the viewer may read what the measure says of the territory. */
    public boolean mayRead(Viewer viewer, Measure measure, Territory territory) {
        return isPublic(measure)
                || viewer.partnerEverywhere()
                || viewer.partnerOf().stream().anyMatch(whole -> rows.isWithin(territory, whole));
    }

    /** What the measure says of the territory in its newest period. */
    public TerritoryFigure figure(Measure measure, Territory territory, Viewer viewer) {
        Catalogue.Offered offered = catalogue().byId().get(measure.id());
        return offered == null || !reads(viewer, measure, territory)
                ? untold(measure, Standing.FOR_PARTNERS)
                : catalogue().told(offered, territory);
    }

    /** What each measure of {@link #listMeasures} says of the territory, in that order. */
    public List<TerritoryFigure> figures(Territory territory, Viewer viewer) {
        return listMeasures(viewer).stream()
                .map(measure -> figure(measure, territory, viewer))
                .toList();
    }

    /** From the oldest period; empty where nothing is told. */
    public List<PeriodFigure> series(Measure measure, Territory territory, Viewer viewer) {
        Catalogue.Offered offered = catalogue().byId().get(measure.id());
        return offered == null || !reads(viewer, measure, territory)
                ? List.of()
                : offered.source().series(territory, measure.dataset(), measure.indicator());
    }

    /**
     * Each territory of a kind in the whole, as it may be shown beside the figure of the whole: nothing that is secret can
     * be worked out by subtraction. See {@link CommuneRows#within} for territories that reach over the border.
     */
    public List<Part> parts(Measure measure, Territory whole, Territory.Kind kind, Viewer viewer) {
        List<Territory> territories = rows.within(whole, kind);
        List<TerritoryFigure> figures = territories.stream()
                .map(territory -> figure(measure, territory, viewer))
                .toList();
        TerritoryFigure told = figure(measure, whole, viewer);
        List<Cell> cells = figures.stream().map(TerritoryFigure::cell).toList();
        // A total that is made of its parts has nothing of those that are secret.
        List<Cell> shown = told.standing() == Standing.MADE ? cells : Secrecy.protect(told.cell(), cells);
        return IntStream.range(0, territories.size())
                .mapToObj(i -> new Part(territories.get(i), figures.get(i).withCell(shown.get(i))))
                .toList();
    }

    /** What {@link #iris} tells, in the order of the datasets. */
    public List<Measure> listIrisMeasures(Viewer viewer) {
        return catalogue().byId().values().stream()
                .map(Catalogue.Offered::measure)
                .filter(measure -> measure.dataset().level() == Level.IRIS)
                .filter(measure -> viewer.isPartner() || isPublic(measure))
                .sorted(Comparator.comparing(
                                (Measure measure) -> measure.dataset().id())
                        .thenComparing(measure -> measure.dataset().indicators().indexOf(measure.indicator())))
                .toList();
    }

    /** The IRIS of a commune; none where no file told of them. */
    public List<IrisFigures> iris(Territory commune, Viewer viewer) {
        return iris.apply(commune).stream()
                .map(quarter -> new IrisFigures(
                        quarter.code(),
                        quarter.name(),
                        quarter.figures().stream()
                                .filter(figure ->
                                        reads(viewer, new Measure(figure.dataset(), figure.indicator()), commune))
                                .toList()))
                .toList();
    }

    /** Territories of the same kind that resemble this one. */
    public Peers peers(Territory territory) {
        return peers.apply(territory);
    }

    /** Grows when any figure changed: for caches and entity tags. */
    public long version() {
        return sources.stream().mapToLong(FigureSource::version).sum();
    }

    static boolean isPublic(Measure measure) {
        return measure.indicator().audience() == Audience.PUBLIC;
    }

    private static TerritoryFigure untold(Measure measure, Standing standing) {
        String period = measure.indicator().columns().getLast().period();
        return new TerritoryFigure(measure.dataset(), measure.indicator(), period, Cell.ABSENT, "", 0, false, standing);
    }

    private Catalogue catalogue() {
        long version = version();
        return catalogue.updateAndGet(known -> known.version() == version ? known : Catalogue.read(sources, version));
    }
}
