package org.jalon.territory;

import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/** All French communes, EPCI, départements and régions, in memory. Immutable, safe for any number of threads. */
public final class Gazetteer {

    Gazetteer() {}

    /** The bundled facts, without contours. Takes a few tenths of a second: load once, keep for ever. */
    public static Gazetteer load() {
        throw new UnsupportedOperationException();
    }

    /** The commune, or municipal arrondissement, of this INSEE code today; a former code leads to its successor. */
    public Optional<Commune> findCommune(String inseeCode) {
        throw new UnsupportedOperationException();
    }

    /** The communes that have this postal code, most populated first; not the arrondissements. */
    public List<Commune> findByPostalCode(String postalCode) {
        throw new UnsupportedOperationException();
    }

    /**
     * Communes whose name, former name, code or postal code is, starts with, or resembles the text, best first. Accents,
     * case, hyphens, articles, "st", "CEDEX" and small typing errors are forgiven.
     */
    public List<CommuneMatch> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The communes named in a text such as "centre social pecquencourt", in the order of the text, never overlapping. */
    public List<CommuneMention> findIn(String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * The commune that a record means, from whatever it says of it; each argument may be absent, blank or wrong. Empty
     * when no clue leads to a commune.
     */
    public Optional<Resolution> resolve(
            @Nullable String name, @Nullable String postalCode, @Nullable String inseeCode, @Nullable LatLon point) {
        throw new UnsupportedOperationException();
    }

    /** The commune of a point: by contours where they were imported, otherwise the nearest centre within 30 km. */
    public Optional<Commune> communeAt(LatLon point) {
        throw new UnsupportedOperationException();
    }

    /** Whether the commune, or municipal arrondissement, is in the territory. */
    public boolean contains(Territory territory, Commune commune) {
        throw new UnsupportedOperationException();
    }

    /** The name of a territory as people write it: "Roubaix", "Métropole Européenne de Lille", "Nord". */
    public Optional<String> nameOf(Territory territory) {
        throw new UnsupportedOperationException();
    }

    /** Every commune of today, without the municipal arrondissements, in the order of their codes. */
    public List<Commune> listCommunes() {
        throw new UnsupportedOperationException();
    }
}
