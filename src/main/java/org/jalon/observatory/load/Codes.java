package org.jalon.observatory.load;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.observatory.definition.Level;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/** Which territory of today a code of a file means. Codes of former communes lead to those of today. */
final class Codes {

    private final Level level;
    private final Gazetteer gazetteer;
    private final Set<String> areas;

    Codes(Level level, Gazetteer gazetteer) {
        this.level = level;
        this.gazetteer = gazetteer;
        this.areas = switch (level) {
            case EPCI -> areas(Territory.Kind.EPCI);
            case DEPARTEMENT -> areas(Territory.Kind.DEPARTEMENT);
            case REGION -> areas(Territory.Kind.REGION);
            case IRIS, COMMUNE, BASSIN_DE_VIE, ZONE_D_EMPLOI -> Set.of();
        };
    }

    private Set<String> areas(Territory.Kind kind) {
        return gazetteer.listAreas(kind).stream().map(Territory::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when no territory of today has, or took over, the code. Of zones without a list, the form alone is checked. */
    Optional<String> today(String code) {
        if (!level.isCode(code)) {
            return Optional.empty();
        }
        return switch (level) {
            case COMMUNE -> gazetteer.findCommune(code).map(Commune::code);
            case EPCI, DEPARTEMENT, REGION -> Optional.of(code).filter(areas::contains);
            case IRIS, BASSIN_DE_VIE, ZONE_D_EMPLOI -> Optional.of(code);
        };
    }
}
