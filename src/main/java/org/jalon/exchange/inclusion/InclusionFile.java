package org.jalon.exchange.inclusion;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jalon.exchange.JsonArrayFile;
import org.jalon.exchange.PlaceFile;

/** The files of structures and of services. */
public final class InclusionFile {

    private InclusionFile() {}

    /** Begins the file of structures. */
    public static PlaceFile ofStructures(OutputStream out, String publisher) {
        return new JsonArrayFile(out, place -> List.of(InclusionPlaces.structure(place, publisher)));
    }

    /**
     * Begins the file of services.
     *
     * @param today day for which their quality is reckoned
     */
    public static PlaceFile ofServices(OutputStream out, String publisher, LocalDate today) {
        return new JsonArrayFile(out, place -> InclusionPlaces.services(place, publisher, today));
    }
}
