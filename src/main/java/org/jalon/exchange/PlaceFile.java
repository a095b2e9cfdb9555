package org.jalon.exchange;

import java.io.IOException;
import org.jalon.directory.Place;

/** A file of places being written, one at a time. Closing it ends the file but leaves the stream below open. */
interface PlaceFile extends AutoCloseable {

    void add(Place place) throws IOException;

    @Override
    void close() throws IOException;
}
