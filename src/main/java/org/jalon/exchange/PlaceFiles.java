package org.jalon.exchange;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.exchange.hsds.HsdsFile;
import org.jalon.exchange.hsds.HsdsPlaces;
import org.jalon.exchange.inclusion.InclusionFile;

/** Opens the file of each format. */
class PlaceFiles {

    private final String publisher;
    private final HsdsPlaces hsds;
    private final Clock clock;

    PlaceFiles(String publisher, HsdsPlaces hsds, Clock clock) {
        this.publisher = publisher;
        this.hsds = hsds;
        this.clock = clock;
    }

    PlaceFile open(ExportFormat format, OutputStream out) {
        return switch (format) {
            case MEDNUM_CSV -> new MednumCsv(out);
            case MEDNUM_JSON -> new MednumJson(out);
            case GEOJSON -> new GeoJson(out);
            case DI_STRUCTURES -> InclusionFile.ofStructures(out, publisher);
            case DI_SERVICES -> InclusionFile.ofServices(out, publisher, LocalDate.now(clock));
            case HSDS -> HsdsFile.of(out, hsds);
        };
    }
}
