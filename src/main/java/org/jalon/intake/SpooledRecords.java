package org.jalon.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jalon.directory.OriginRecord;
import org.jalon.intake.normalise.Normalised;

/** The records of a closed {@link Spool}, in the order of the file; may be read several times. To be closed. */
final class SpooledRecords implements Iterable<OriginRecord>, AutoCloseable {

    private final Path spool;
    private final List<SpoolReader> readers = new ArrayList<>();

    SpooledRecords(Path spool) {
        this.spool = spool;
    }

    @Override
    public Iterator<OriginRecord> iterator() {
        SpoolReader reader = new SpoolReader(spool);
        readers.add(reader);
        Iterable<Normalised> rows = () -> reader;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(
                        row -> row instanceof Normalised.Accepted accepted ? Stream.of(accepted.record()) : Stream.of())
                .iterator();
    }

    @Override
    public void close() {
        readers.forEach(SpoolReader::close);
    }
}
