package org.jalon.contribution.propose.form;

import java.util.Optional;
import org.jalon.territory.Commune;
import org.jalon.territory.Geocoder;
import org.jalon.territory.Located;

/**
 * Finds the spot of an address.
 *
 * @param geocoder that is asked
 */
record Spots(Geocoder geocoder) {

    /** The spot of a street in a commune; empty when only the commune is found, or another one. */
    Optional<Position> find(String address, String postalCode, Commune commune) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        return geocoder.locate(address + " " + postalCode + " " + commune.name())
                .filter(found ->
                        found.precision() == Located.Precision.HOUSE || found.precision() == Located.Precision.STREET)
                .filter(found ->
                        found.commune() == null || found.commune().code().equals(commune.code()))
                .map(found -> Position.of(found.position()));
    }
}
