package org.jalon.intake.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/**
 * Rows in any of the formats that are found in the wild, read one at a time: tables in text, JSON, GeoJSON, workbooks, each also
 * in an archive, compressed, or as the files of a folder. One thread reads.
 */
public final class RowFile {

    private final List<Part> parts;
    private final Meter meter;

    private RowFile(List<Part> parts, Meter meter) {
        this.parts = parts;
        this.meter = meter;
    }

    /**
     * Looks at a file or folder of which nothing is known.
     *
     * @param name to call it by in messages
     * @throws UserError when it is missing, unreadable, empty, or not a file of rows
     */
    public static RowFile open(Path file, String name) throws IOException {
        return open(file, name, ReadOptions.NONE);
    }

    /**
     * Looks at a file or folder of which something is known.
     *
     * @param name to call it by in messages
     * @throws UserError when it is missing, unreadable, empty, too large, or not a file of rows
     */
    public static RowFile open(Path file, String name, ReadOptions options) throws IOException {
        if (!Files.exists(file)) {
            throw new UserError("intake.error.missing", name);
        }
        if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new UserError("intake.error.not-a-file", name);
        }
        if (!Files.isReadable(file)) {
            throw new UserError("intake.error.unreadable", name);
        }
        Meter meter = new Meter(name, options.bytes());
        if (Files.isRegularFile(file)) {
            meter.spend(Files.size(file));
            meter.restart();
        }
        return new RowFile(new Parts(options, meter).find(file, name), meter);
    }

    /**
     * Hands over every row in order.
     *
     * @throws UserError when the file turns out to be damaged or larger than a row may be; earlier rows were handed over
     */
    public void forEach(Consumer<RawRow> rows) throws IOException {
        meter.restart();
        long[] before = {0};
        long[] last = {0};
        for (Part part : parts) {
            before[0] = last[0];
            part.read(row -> {
                last[0] = before[0] + row.number();
                rows.accept(before[0] == 0 ? row : new RawRow(last[0], row.values()));
                return true;
            });
        }
    }

    /**
     * The first rows, and how they were read.
     *
     * @param most how many rows
     * @throws UserError as {@link #forEach}
     */
    public Sample sample(int most) throws IOException {
        meter.restart();
        return Samples.of(parts.getFirst(), most)
                .withMembers(parts.stream().map(Part::name).toList());
    }

    /** How much of the file was read, from 0 to 1. */
    public double fraction() {
        long size = parts.stream().mapToLong(Part::size).sum();
        return size <= 0 ? 1 : Math.min(1, (double) meter.done() / size);
    }
}
