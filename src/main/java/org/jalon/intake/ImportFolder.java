package org.jalon.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.site.UserError;
import org.jalon.storage.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The working files of one run, held by a lock: no other run of the same source in this data directory works until it is
 * closed. The system gives the lock back when the process dies, and the next run sweeps up what it left.
 */
final class ImportFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private final Path base;
    private final FileChannel channel;

    private ImportFolder(Path base, FileChannel channel) {
        this.base = base;
        this.channel = channel;
    }

    /** @throws UserError when another run of this source is under way, or the folder cannot be written to */
    static ImportFolder lock(DataDirectory data, String source) {
        return tryToLock(data, source).orElseThrow(() -> new UserError("intake.error.locked", source));
    }

    /** Empty when another run of this source is under way. */
    static Optional<ImportFolder> tryToLock(DataDirectory data, String source) {
        Path folder = data.path().resolve("imports");
        // A source without a Latin letter still needs a name of its own.
        String name = Slug.of(source) + "-" + Integer.toHexString(source.hashCode());
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                ImportFolder held = new ImportFolder(folder.resolve(name), channel);
                held.sweep();
                return Optional.of(held);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw Spool.disk(e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && lock.isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where an address is downloaded to. */
    Path download() {
        return base.resolveSibling(base.getFileName() + ".download");
    }

    /** Where rows wait to be published. */
    Path spool() {
        return base.resolveSibling(base.getFileName() + ".spool");
    }

    /** Where is noted what becomes of each record. */
    Path steps() {
        return base.resolveSibling(base.getFileName() + ".steps");
    }

    private void sweep() throws IOException {
        Files.deleteIfExists(steps());
        Files.deleteIfExists(download());
        Files.deleteIfExists(spool());
    }

    /**
     * Removes the working files and lets go of the lock. The lock file stays: removing it could free another's lock. What
     * cannot be removed does not make the run fail: the next one sweeps it up.
     */
    @Override
    public void close() {
        try (channel) {
            sweep();
        } catch (IOException e) {
            LOG.warn("working files of an import could not be removed: {}", e.getMessage());
        }
    }
}
