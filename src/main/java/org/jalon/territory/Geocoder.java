package org.jalon.territory;

import java.util.List;
import java.util.Optional;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * Turns what people type into positions: through the configured address service when there is one and it answers in
 * time, otherwise through the gazetteer, to the precision of the commune. Never throws for a text or a slow service.
 */
public final class Geocoder {

    /** The best position for this text, empty when nothing resembles it. */
    public Optional<Located> locate(String text) {
        throw new UnsupportedOperationException();
    }

    /** Addresses that begin like the text, best first; empty without an address service. */
    public List<Located> suggest(String text, @Nullable LatLon near, int limit) {
        throw new UnsupportedOperationException();
    }
}
