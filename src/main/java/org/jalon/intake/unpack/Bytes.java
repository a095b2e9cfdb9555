package org.jalon.intake.unpack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Content that can be read from its beginning again and again: a file, or a file within one. */
public sealed interface Bytes {

    /** Takes the content as a file. */
    interface FileReader<T> {
        T read(Path file) throws IOException;
    }

    /** What messages call it. */
    String name();

    /** How many bytes {@link Meter#done} has more when all was read, as far as that can be known before. */
    long size();

    /** From the beginning; to be closed. */
    InputStream open() throws IOException;

    /** Has it read as a file; what is no file yet is one for as long as that takes. */
    default <T> T asFile(FileReader<T> reader) throws IOException {
        Path copy = Files.createTempFile("jalon-", ".unpacked");
        try {
            try (InputStream in = open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return reader.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A file on disk. */
    record OfFile(Path file, String name, long size, Meter meter) implements Bytes {

        public OfFile(Path file, String name, Meter meter) throws IOException {
            this(file, name, Files.size(file), meter);
        }

        @Override
        public InputStream open() throws IOException {
            return meter.followed(Files.newInputStream(file));
        }

        @Override
        public <T> T asFile(FileReader<T> reader) throws IOException {
            return reader.read(file);
        }
    }

    /** What a gzip file holds. */
    record OfGzip(Bytes packed, Meter meter) implements Bytes {

        @Override
        public String name() {
            return packed.name();
        }

        @Override
        public long size() {
            return packed.size();
        }

        @Override
        public InputStream open() throws IOException {
            AtomicLong taken = new AtomicLong();
            InputStream in = new Counted(packed.open(), name(), taken::addAndGet);
            try {
                return meter.bounded(new GZIPInputStream(in, 65_536), taken::get);
            } catch (ZipException | EOFException e) {
                in.close();
                throw Counted.damaged(name());
            }
        }
    }

    /** One file of an archive. */
    record OfArchive(Path archive, String name, long size, Meter meter) implements Bytes {

        @Override
        public InputStream open() throws IOException {
            Archive opened = Archive.open(archive, meter);
            return new FilterInputStream(new BufferedInputStream(meter.followed(opened.read(name)), 65_536)) {
                @Override
                public void close() throws IOException {
                    opened.close();
                }
            };
        }
    }
}
