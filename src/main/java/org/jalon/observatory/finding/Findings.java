package org.jalon.observatory.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.finding.Finding.Tone;
import org.jalon.observatory.need.UnderServedCommune;
import org.jalon.observatory.reference.Compared;
import org.jalon.observatory.reference.References;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Chooses what is told first of a territory. */
public final class Findings {

    /** As many as somebody keeps in mind. */
    public static final int MOST = 5;

    /** Below, a share of the inhabitants is noise: it is not told. */
    static final long NOISE = 100;

    /** Below, a few people more or less change a share: it is told with a warning. */
    static final long FEW = 500;

    /** Themes that do not count inhabitants, and so can be told of a hamlet. */
    private static final Set<String> OF_THINGS = Set.of("offre", "acces", "fiches", "equipement");

    private final Observatory observatory;
    private final CommuneRows rows;

    public Findings(Observatory observatory, CommuneRows rows) {
        this.observatory = observatory;
        this.rows = rows;
    }

    /**
     * @param figures of the territory, see {@link References#of}
     * @param underServed communes of the territory, or the territory itself
     */
    public Found find(
            Territory territory, List<Compared> figures, List<UnderServedCommune> underServed, Viewer viewer) {
        List<Finding> candidates = new ArrayList<>(Distances.of(figures));
        noPlace(figures).ifPresent(candidates::add);
        lacking(territory, underServed).ifPresent(candidates::add);
        for (Compared figure : figures) {
            Trends.of(figure.measure(), figure.own(), observatory.series(figure.measure(), territory, viewer))
                    .ifPresent(candidates::add);
            partsOf(territory.kind())
                    .map(kind -> observatory.parts(figure.measure(), territory, kind, viewer))
                    .flatMap(parts -> Spreads.of(figure.measure(), figure.own(), parts))
                    .ifPresent(candidates::add);
        }
        long people = rows.population(territory);
        if (people < NOISE) {
            candidates.removeIf(candidate -> !OF_THINGS.contains(candidate.theme()));
        }
        return new Found(choose(candidates), Unknowns.of(figures), people < NOISE, people >= NOISE && people < FEW);
    }

    /** The weightiest of each theme; where they are all bad, the best news comes last instead of the least of them. */
    static List<Finding> choose(List<Finding> candidates) {
        List<Finding> best = candidates.stream()
                .sorted(Comparator.comparingDouble(Finding::weight).reversed())
                .toList();
        List<Finding> chosen = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        for (Finding finding : best) {
            if (chosen.size() < MOST && themes.add(finding.theme())) {
                chosen.add(finding);
            }
        }
        if (chosen.size() == MOST && chosen.stream().noneMatch(finding -> finding.tone() == Tone.GOOD)) {
            best.stream()
                    .filter(finding -> finding.tone() == Tone.GOOD)
                    .filter(finding -> chosen.stream()
                            .limit(MOST - 1)
                            .noneMatch(other -> other.theme().equals(finding.theme())))
                    .findFirst()
                    .ifPresent(good -> chosen.set(MOST - 1, good));
        }
        return List.copyOf(chosen);
    }

    /** The parts between which the figures of a large territory are compared. */
    private static Optional<Kind> partsOf(Kind kind) {
        return switch (kind) {
            case REGION -> Optional.of(Kind.DEPARTEMENT);
            case DEPARTEMENT -> Optional.of(Kind.EPCI);
            case EPCI, COMMUNE -> Optional.empty();
        };
    }

    private static Optional<Finding> noPlace(List<Compared> figures) {
        boolean none = find(figures, "lieux")
                .filter(places -> places.value().equals(OptionalDouble.of(0)))
                .isPresent();
        return find(figures, "distance-lieu")
                .filter(nearest -> none && nearest.value().isPresent())
                .map(nearest -> new Finding.NoPlace(
                        nearest.own(),
                        "acces",
                        Weights.of("acces") * (0.5 + Math.min(1, nearest.value().getAsDouble() / 15_000) / 2),
                        Tone.BAD));
    }

    private Optional<Finding> lacking(Territory territory, List<UnderServedCommune> underServed) {
        // Beyond the border there may be help that is not known, and the need of a hamlet is noise.
        List<UnderServedCommune> known = underServed.stream()
                .filter(commune -> !Double.isNaN(commune.people()) && !commune.border())
                .filter(commune -> commune.commune().population() >= NOISE)
                .toList();
        double inhabitants = known.stream()
                .mapToDouble(commune -> commune.commune().population())
                .sum();
        double concerned = Math.sqrt(Math.min(1, inhabitants / Math.max(1, rows.population(territory))));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding.Lacking(known, "manque", Weights.of("manque") * (0.6 + 0.6 * concerned), Tone.BAD));
    }

    private static Optional<Compared> find(List<Compared> figures, String id) {
        return figures.stream()
                .filter(figure -> figure.measure().id().equals(id))
                .findFirst();
    }
}
