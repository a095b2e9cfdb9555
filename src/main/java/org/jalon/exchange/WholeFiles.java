package org.jalon.exchange;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.directory.Directory;
import org.springframework.stereotype.Component;

/** Writes files of all that may leave, and remembers their sizes and checksums. Thread-safe. */
@Component
public class WholeFiles {

    private final Exports exports;
    private final Directory directory;
    private final Map<ExportFormat, Measured> measured = new ConcurrentHashMap<>();
    private final AtomicBoolean measuring = new AtomicBoolean();
    private final Clock clock = Clock.systemUTC();

    public WholeFiles(Exports exports, Directory directory) {
        this.exports = exports;
        this.directory = directory;
    }

    /**
     * What a file was when it was last written.
     *
     * @param bytes that it had, before compression
     * @param sha256 in hexadecimal digits
     * @param report of its lines
     * @param revision of the directory when it was begun
     * @param at when it was written
     */
    public record Measured(long bytes, String sha256, ExportReport report, long revision, Instant at) {}

    /** Writes the file; the stream is left open. */
    public Measured write(ExportFormat format, OutputStream out) {
        long revision = directory.head();
        CountedStream counted = new CountedStream(out);
        DigestOutputStream digested = new DigestOutputStream(counted, sha256());
        ExportReport report = exports.writeAll(format, digested);
        Measured now = new Measured(
                counted.bytes(),
                HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                report,
                revision,
                clock.instant());
        measured.put(format, now);
        return now;
    }

    /** What the file was when it was last written; empty when it never was since the program started. */
    public Optional<Measured> find(ExportFormat format) {
        return Optional.ofNullable(measured.get(format));
    }

    /** Has the files that changed since measured in the background, one after the other, unless that is under way. */
    public void measure() {
        if (measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("measure-exports").start(this::measureAll);
        }
    }

    private void measureAll() {
        try {
            for (ExportFormat format : ExportFormat.values()) {
                Measured last = measured.get(format);
                if (last == null || last.revision() != directory.head()) {
                    write(format, OutputStream.nullOutputStream());
                }
            }
        } finally {
            measuring.set(false);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
