package org.jalon.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lock between processes, on a file. The operating system frees it when its process ends, however it ends. */
final class DirectoryLock {

    private final Path file;

    DirectoryLock(Path file) {
        this.file = file;
    }

    /** The lock together with others who share it; empty when somebody has it for themselves. */
    Optional<Held> share() {
        return tryLock(true);
    }

    /** The lock for oneself; empty when anybody has it. */
    Optional<Held> take() {
        return tryLock(false);
    }

    /** Runs something while nobody else runs it, waiting for as long as it takes. */
    void runAlone(Runnable work) {
        try (FileChannel channel = open();
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Held> tryLock(boolean shared) {
        try {
            FileChannel channel = open();
            FileLock lock = tryLock(channel, shared);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Held(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** A lock that is held until it is closed. */
    record Held(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
