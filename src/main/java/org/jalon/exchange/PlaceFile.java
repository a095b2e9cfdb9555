package org.jalon.exchange;

import java.io.IOException;

/** A file of places being written, one at a time. Closing it ends the file but leaves the stream below open. */
public interface PlaceFile extends AutoCloseable {

    void add(Outgoing place) throws IOException;

    @Override
    void close() throws IOException;
}
