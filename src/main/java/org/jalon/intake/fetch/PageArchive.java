package org.jalon.intake.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The pages of one file, kept as the archive that the reader takes for one file. */
final class PageArchive implements AutoCloseable {

    private final Path file;
    private final ZipOutputStream zip;
    private int count;

    PageArchive(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Copies a page to the end. */
    void add(Path page) throws IOException {
        count++;
        zip.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "page-%06d.json", count)));
        Files.copy(page, zip);
        zip.closeEntry();
    }

    int count() {
        return count;
    }

    /** Ends the archive and puts it in the place of another file. */
    void moveTo(Path target) throws IOException {
        zip.close();
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
