package org.jalon.territory;

import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * A commune of today, or a municipal arrondissement of Paris, Lyon or Marseille.
 *
 * @param code INSEE code, five characters
 * @param name as INSEE writes it, with its article
 * @param parentCode for a municipal arrondissement, the code of its city
 * @param departementCode two or three characters
 * @param regionCode two characters
 * @param epciCode SIREN of the EPCI, absent for the islands and collectivities that have none
 * @param population municipal population, 0 when uninhabited or unknown
 * @param postalCodes in ascending order, rarely none
 * @param center a point inside the commune, absent where no contour is known
 */
public record Commune(
        String code,
        String name,
        @Nullable String parentCode,
        String departementCode,
        String regionCode,
        @Nullable String epciCode,
        int population,
        List<String> postalCodes,
        @Nullable LatLon center) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }

    public Optional<LatLon> position() {
        return Optional.ofNullable(center);
    }

    /** Whether this is the commune of that code, or one of its arrondissements. */
    public boolean isIn(String communeCode) {
        return code.equals(communeCode) || communeCode.equals(parentCode);
    }
}
