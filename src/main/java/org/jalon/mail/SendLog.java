package org.jalon.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Scanner;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What passes between a sender and mail servers, written as it happens to a file that outlives the sender: which copies were about
 * to be ended, and which of them the server took. The system keeps what a killed process wrote, so whoever finds the file later knows
 * almost exactly what left. It does not outlive a failure of the machine, which is why it says since which start of the machine it
 * was written. Its lock tells whether the sender lives. Safe for several threads.
 */
final class SendLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SendLog.class);
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String ENDING = ".sending";
    private static final String ABOUT = ">";
    private static final String OVER = "=";

    private final Path file;
    private final FileChannel channel;

    private SendLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * What a sender left that died.
     *
     * @param claim by which it took copies
     * @param isWhole whether nothing of it can be lost, because the machine has not failed since
     * @param begun copies whose end it was about to write
     * @param taken copies that a server took
     */
    record Left(String claim, boolean isWhole, Set<String> begun, Set<String> taken) {}

    /** Begins the log of a sender. */
    static SendLog open(Path folder, String claim) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(claim + ENDING);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(0);
            channel.lock();
            SendLog log = new SendLog(file, channel);
            log.write(boot());
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that the end of a copy is about to be written; false when that cannot be noted. */
    boolean begin(String id) {
        return tryWrite(ABOUT + id);
    }

    /** Notes that the server took a copy. */
    void take(String id) {
        tryWrite(OVER + id);
    }

    private boolean tryWrite(String line) {
        try {
            write(line);
            return true;
        } catch (IOException e) {
            LOG.warn("Cannot note what is sent: {}", e.toString());
            return false;
        }
    }

    private synchronized void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends it, once everything in it is in the database. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the logs of senders that died, and deletes each once it was dealt with. */
    static void forEachLeft(Path folder, Consumer<Left> deal) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                deal(file, deal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deal(Path file, Consumer<Left> deal) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                String name = file.getFileName().toString();
                deal.accept(read(name.substring(0, name.length() - ENDING.length()), channel));
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("A sender of this process is at work");
        }
    }

    /** A line that was cut off names no copy, and what it should have told had not happened yet. */
    private static Left read(String claim, FileChannel channel) {
        Set<String> begun = new HashSet<>();
        Set<String> taken = new HashSet<>();
        Scanner lines = new Scanner(Channels.newInputStream(channel), StandardCharsets.US_ASCII);
        String boot = lines.hasNextLine() ? lines.nextLine() : "";
        while (lines.hasNextLine()) {
            String line = lines.nextLine();
            if (line.startsWith(ABOUT)) {
                begun.add(line.substring(1));
            } else if (line.startsWith(OVER)) {
                taken.add(line.substring(1));
            }
        }
        return new Left(claim, !boot.isEmpty() && boot.equals(boot()), begun, taken);
    }

    /** By what this start of the machine differs from others; empty where the system does not say. */
    private static String boot() {
        try {
            return Files.isReadable(BOOT) ? Files.readString(BOOT).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
