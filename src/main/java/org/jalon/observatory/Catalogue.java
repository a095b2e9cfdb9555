package org.jalon.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.definition.Indicator;
import org.jalon.observatory.definition.Level;
import org.jalon.territory.Territory;

/**
 * What there is, at one version.
 *
 * @param version of all sources together
 * @param measures in the order in which they are shown, those of IRIS excepted
 * @param shownToAll those of them that are public
 * @param byId all, those of IRIS too
 * @param larger figures of larger territories that were asked for: at most some 1,400 territories of each measure
 */
record Catalogue(
        long version,
        List<Measure> measures,
        List<Measure> shownToAll,
        Map<String, Offered> byId,
        Map<Asked, TerritoryFigure> larger) {

    static final Catalogue EMPTY = new Catalogue(-1, List.of(), List.of(), Map.of(), Map.of());

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

    /** A measure and who tells it. */
    record Offered(Measure measure, FigureSource source) {}

    record Asked(String measure, Territory territory) {}

    static Catalogue read(List<FigureSource> sources, long version) {
        Map<String, Offered> byId = new HashMap<>();
        List<Measure> measures = new ArrayList<>();
        for (FigureSource source : sources) {
            for (Dataset dataset : source.listDatasets()) {
                for (Indicator indicator : dataset.indicators()) {
                    Measure measure = new Measure(dataset, indicator);
                    // No territory is an IRIS: what is known of them is told by Observatory.iris().
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
                byId,
                new ConcurrentHashMap<>());
    }

    /** Figures of larger territories are made of those of hundreds of communes: each is asked for once. */
    TerritoryFigure told(Offered offered, Territory territory) {
        Measure measure = offered.measure();
        if (territory.kind() == Territory.Kind.COMMUNE) {
            return offered.source().of(territory, measure.dataset(), measure.indicator());
        }
        Asked asked = new Asked(measure.id(), territory);
        TerritoryFigure figure = larger.get(asked);
        if (figure == null) {
            figure = offered.source().of(territory, measure.dataset(), measure.indicator());
            larger.put(asked, figure);
        }
        return figure;
    }

    private static int position(String theme) {
        int position = THEMES.indexOf(theme);
        return position < 0 ? THEMES.size() : position;
    }
}
