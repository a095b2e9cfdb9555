package org.jalon.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import org.jalon.directory.Directory;
import org.jalon.exchange.hsds.HsdsPlaces;
import org.jalon.territory.Gazetteer;

/** What leaves a directory, for tests of other modules. */
public final class ExportedBytes {

    private ExportedBytes() {}

    /** All that may leave, in one of the formats. */
    public static byte[] of(Directory directory, Gazetteer gazetteer, ExportFormat format) {
        PlaceFiles files = new PlaceFiles("jalon", new HsdsPlaces(gazetteer), Clock.systemUTC());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports(directory, gazetteer, new Republication(directory), files).writeAll(format, out);
        return out.toByteArray();
    }
}
