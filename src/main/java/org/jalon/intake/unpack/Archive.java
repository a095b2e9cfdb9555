package org.jalon.intake.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive, also in the guise of a workbook. The names of its files are only looked up and told, never made into paths. To
 * be closed.
 */
public final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final long length;
    private final Meter meter;

    private Archive(ZipFile zip, long length, Meter meter) {
        this.zip = zip;
        this.length = length;
        this.meter = meter;
    }

    /** @throws org.jalon.site.UserError when it is damaged, or its list of files is larger than any honest one */
    public static Archive open(Path file, Meter meter) throws IOException {
        ZipDirectory.check(file, meter.name());
        try {
            return new Archive(new ZipFile(file.toFile()), Files.size(file), meter);
        } catch (ZipException e) {
            throw Counted.damaged(meter.name());
        }
    }

    /** Names of the files that hold something, in the order of the archive. */
    public List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getSize() != 0)
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    public boolean has(String file) {
        return find(file).isPresent();
    }

    /** Bytes of a file, as the archive says, 0 when there is none. */
    public long size(String file) {
        return find(file).map(ZipEntry::getSize).orElse(0L);
    }

    /**
     * The content of a file, bounded by the meter.
     *
     * @throws org.jalon.site.UserError when there is no such file
     */
    public InputStream read(String file) throws IOException {
        ZipEntry entry = find(file).orElseThrow(() -> Counted.damaged(meter.name()));
        try {
            long packed = Math.min(entry.getCompressedSize(), length);
            return meter.bounded(zip.getInputStream(entry), () -> packed);
        } catch (ZipException e) {
            throw Counted.damaged(meter.name());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Optional<ZipEntry> find(String file) {
        return Optional.ofNullable(zip.getEntry(file));
    }
}
