package org.jalon.territory.lookup;

import static org.jalon.territory.Disagreement.INSEE_CODE_OF_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.INSEE_CODE_UNKNOWN;
import static org.jalon.territory.Disagreement.NAME_CORRECTED;
import static org.jalon.territory.Disagreement.NAME_OF_FORMER_COMMUNE;
import static org.jalon.territory.Disagreement.NAME_OF_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.NAME_UNKNOWN;
import static org.jalon.territory.Disagreement.POINT_FAR;
import static org.jalon.territory.Disagreement.POINT_IN_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.POSTAL_CODE_IS_INSEE_CODE;
import static org.jalon.territory.Disagreement.POSTAL_CODE_OF_OTHER_COMMUNE;
import static org.jalon.territory.Disagreement.POSTAL_CODE_UNKNOWN;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.territory.Commune;
import org.jalon.territory.Disagreement;
import org.jalon.territory.Resolution;
import org.jspecify.annotations.Nullable;

/** What all clues of a record say about one commune: a weight to choose by, then what disagrees. */
final class Verdict {

    private final Commune commune;
    private final CommuneResolver.Clues clues;
    private final Set<Disagreement> disagreements = EnumSet.noneOf(Disagreement.class);
    private final NameClue.@Nullable Fit fit;
    private final double metersOutside;
    private final double nameWeight;
    private final double codeWeight;
    private final double postalWeight;
    private final double pointWeight;

    Verdict(Commune commune, CommuneResolver.Clues clues) {
        this.commune = commune;
        this.clues = clues;
        this.fit = fit(commune, clues);
        this.metersOutside = metersOutside(commune, clues);
        this.nameWeight = weighName();
        this.codeWeight = weighInseeCode();
        this.postalWeight = weighPostalCode();
        this.pointWeight = weighPoint();
    }

    Commune commune() {
        return commune;
    }

    double weight() {
        return nameWeight + codeWeight + postalWeight + pointWeight;
    }

    Resolution resolution(boolean nameIsShared) {
        boolean otherCommune = disagreements.contains(POINT_IN_OTHER_COMMUNE) || disagreements.contains(POINT_FAR);
        Commune pointCommune = otherCommune ? clues.pointCommune().orElse(null) : null;
        return new Resolution(commune, confidence(nameIsShared), disagreements, pointCommune, metersOutside);
    }

    /** A name of Paris is one of its arrondissements too. */
    private static NameClue.@Nullable Fit fit(Commune commune, CommuneResolver.Clues clues) {
        Optional<Commune> city = Optional.ofNullable(commune.parentCode()).flatMap(clues.codes()::find);
        return Stream.of(Optional.of(commune), city)
                .flatMap(Optional::stream)
                .filter(clues.names()::containsKey)
                .map(clues.names()::get)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static double metersOutside(Commune commune, CommuneResolver.Clues clues) {
        boolean inside = clues.pointCommune()
                .filter(holder -> commune.isIn(holder.code()))
                .isPresent();
        if (clues.point() == null || inside) {
            return 0;
        }
        return clues.ground().metersOutside(commune, clues.point()).orElse(0);
    }

    private double weighName() {
        if (!clues.named()) {
            return 0;
        }
        return switch (fit) {
            case FULL -> 4;
            case FORMER -> disagreeing(NAME_OF_FORMER_COMMUNE, 3.5);
            case CORRECTED -> disagreeing(NAME_CORRECTED, 2.5);
            case null ->
                disagreeing(clues.names().isEmpty() || allCorrected() ? NAME_UNKNOWN : NAME_OF_OTHER_COMMUNE, 0);
        };
    }

    private boolean allCorrected() {
        return clues.names().values().stream().allMatch(NameClue.Fit.CORRECTED::equals);
    }

    private double weighInseeCode() {
        if (clues.inseeCode().isEmpty()) {
            return 0;
        }
        Optional<Commune> coded = clues.codes().find(clues.inseeCode());
        if (coded.isEmpty()) {
            return disagreeing(INSEE_CODE_UNKNOWN, 0);
        }
        boolean same = coded.get().equals(commune);
        return same || coded.get().isIn(commune.code()) ? (same ? 5 : 4) : disagreeing(INSEE_CODE_OF_OTHER_COMMUNE, 0);
    }

    private double weighPostalCode() {
        String postalCode = clues.postalCode();
        if (postalCode.isEmpty()) {
            return 0;
        }
        if (commune.postalCodes().contains(postalCode)) {
            return 3;
        }
        if (clues.codes().find(postalCode).filter(commune::equals).isPresent()) {
            return disagreeing(POSTAL_CODE_IS_INSEE_CODE, 2.5);
        }
        boolean known = clues.codes().isPostalCode(postalCode);
        boolean sameDepartement = postalCode.startsWith(commune.departementCode());
        return disagreeing(known ? POSTAL_CODE_OF_OTHER_COMMUNE : POSTAL_CODE_UNKNOWN, sameDepartement ? 1 : 0);
    }

    private double weighPoint() {
        if (clues.point() == null) {
            return 0;
        }
        if (metersOutside <= 0) {
            return 2;
        }
        boolean near = metersOutside < Resolution.FAR_METERS;
        double byDistance = near ? 1 : Math.max(0, 0.5 - metersOutside / 100_000);
        return disagreeing(near ? POINT_IN_OTHER_COMMUNE : POINT_FAR, byDistance);
    }

    private double disagreeing(Disagreement disagreement, double weight) {
        disagreements.add(disagreement);
        return weight;
    }

    private double confidence(boolean nameIsShared) {
        double confidence = disagreements.stream().mapToDouble(Verdict::doubt).reduce(1, (all, doubt) -> all - doubt);
        boolean placed = postalWeight > 1 || pointWeight >= 1;
        boolean named = nameWeight > 0;
        double ceiling =
                codeWeight > 0 || named && (placed || !nameIsShared) ? 1 : named || pointWeight > 1 ? 0.6 : 0.4;
        return Math.clamp(Math.round(confidence * 100) / 100.0, 0.05, ceiling);
    }

    private static double doubt(Disagreement disagreement) {
        return switch (disagreement) {
            case NAME_OF_FORMER_COMMUNE, POSTAL_CODE_UNKNOWN, POSTAL_CODE_IS_INSEE_CODE -> 0.05;
            case NAME_CORRECTED, INSEE_CODE_UNKNOWN, POINT_IN_OTHER_COMMUNE -> 0.1;
            case POSTAL_CODE_OF_OTHER_COMMUNE -> 0.15;
            case NAME_UNKNOWN -> 0.2;
            case POINT_FAR -> 0.25;
            case NAME_OF_OTHER_COMMUNE, INSEE_CODE_OF_OTHER_COMMUNE -> 0.3;
        };
    }
}
