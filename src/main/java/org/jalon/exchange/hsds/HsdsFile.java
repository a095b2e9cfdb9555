package org.jalon.exchange.hsds;

import java.io.OutputStream;
import org.jalon.exchange.JsonArrayFile;
import org.jalon.exchange.PlaceFile;

/** The file of services, each with its organization and its location. */
public final class HsdsFile {

    private HsdsFile() {}

    public static PlaceFile of(OutputStream out, HsdsPlaces places) {
        return new JsonArrayFile(out, places::services);
    }
}
