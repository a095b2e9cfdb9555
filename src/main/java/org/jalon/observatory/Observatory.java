package org.jalon.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.definition.Audience;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Level;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.figure.Secrecy;
import org.jalon.territory.Territory;

/** All that is known of territories, whoever told or computed it, as the one who looks may see it. Thread-safe. */
public final class Observatory {

    /** Families of figures, in the order in which they are shown; others come behind. */
    private static final List<String> THEMES = List.of(
            "offre",
            "acces",
            "fragilite",
            "population",
            "age",
            "isolement",
            "education",
            "competences",
            "revenu",
            "demarches",
            "mobilite",
            "equipement",
            "territoire");

    private final List<FigureSource> sources;
    private final CommuneRows rows;
    private final Function<Territory, List<IrisFigures>> iris;
    private final Function<Territory, Peers> peers;
    private final AtomicReference<Catalogue> catalogue =
            new AtomicReference<>(new Catalogue(-1, List.of(), List.of(), Map.of()));

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

    /** What there is, at one version. */
    private record Catalogue(
            long version, List<Measure> measures, List<Measure> shownToAll, Map<String, Offered> byId) {}

    private record Offered(Measure measure, FigureSource source) {}

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
                .map(Offered::measure)
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
        Offered offered = catalogue().byId().get(measure.id());
        return offered == null || !reads(viewer, measure, territory)
                ? untold(measure, Standing.FOR_PARTNERS)
                : offered.source().of(territory, measure.dataset(), measure.indicator());
    }

    /** What each measure of {@link #listMeasures} says of the territory, in that order. */
    public List<TerritoryFigure> figures(Territory territory, Viewer viewer) {
        return listMeasures(viewer).stream()
                .map(measure -> figure(measure, territory, viewer))
                .toList();
    }

    /** From the oldest period; empty where nothing is told. */
    public List<PeriodFigure> series(Measure measure, Territory territory, Viewer viewer) {
        Offered offered = catalogue().byId().get(measure.id());
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
        List<Cell> shown = Secrecy.protect(
                figure(measure, whole, viewer).cell(),
                figures.stream().map(TerritoryFigure::cell).toList());
        return IntStream.range(0, territories.size())
                .mapToObj(i -> new Part(territories.get(i), figures.get(i).withCell(shown.get(i))))
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

    private static boolean isPublic(Measure measure) {
        return measure.indicator().audience() == Audience.PUBLIC;
    }

    private static TerritoryFigure untold(Measure measure, Standing standing) {
        String period = measure.indicator().columns().getLast().period();
        return new TerritoryFigure(measure.dataset(), measure.indicator(), period, Cell.ABSENT, "", 0, false, standing);
    }

    private Catalogue catalogue() {
        long version = version();
        return catalogue.updateAndGet(known -> known.version() == version ? known : read(version));
    }

    private Catalogue read(long version) {
        Map<String, Offered> byId = new HashMap<>();
        List<Measure> measures = new ArrayList<>();
        for (FigureSource source : sources) {
            for (Dataset dataset : source.listDatasets()) {
                for (Indicator indicator : dataset.indicators()) {
                    Measure measure = new Measure(dataset, indicator);
                    // No territory is an IRIS: what is known of them is told by iris().
                    if (byId.putIfAbsent(measure.id(), new Offered(measure, source)) == null
                            && dataset.level() != Level.IRIS) {
                        measures.add(measure);
                    }
                }
            }
        }
        measures.sort(Comparator.<Measure>comparingInt(
                        measure -> position(measure.indicator().theme()))
                .thenComparing(measure -> measure.indicator().theme()));
        return new Catalogue(
                version,
                List.copyOf(measures),
                measures.stream().filter(Observatory::isPublic).toList(),
                byId);
    }

    private static int position(String theme) {
        int position = THEMES.indexOf(theme);
        return position < 0 ? THEMES.size() : position;
    }
}
