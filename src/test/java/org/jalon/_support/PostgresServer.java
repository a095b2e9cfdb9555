package org.jalon._support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A private PostgreSQL server, started once in a temporary folder from the binaries that are installed, stopped when
 * the tests end. Where there are none, the tests that need it are skipped and say so.
 */
public final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer running;

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries) throws IOException {
        this.binaries = binaries;
        folder = Files.createTempDirectory("jalon-postgresql-");
        port = freePort();
        if (ROOT) {
            run(List.of("chown", "postgres", folder.toString())); // PostgreSQL refuses to run as root
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path data = folder.resolve("data");
        asPostgres("initdb", "-D", data.toString(), "-U", "jalon", "-A", "trust", "--locale=C.UTF-8", "--no-sync");
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off";
        asPostgres("pg_ctl", "-D", data.toString(), "-l", folder + "/log", "-o", options, "-w", "start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The JDBC URL of a database that is empty; skips the test where PostgreSQL is not installed. */
    public static synchronized String emptyDatabase() {
        Optional<Path> binaries = findBinaries();
        assumeTrue(binaries.isPresent(), "skipped: PostgreSQL is not installed below " + INSTALLED);
        try {
            if (running == null) {
                running = new PostgresServer(binaries.orElseThrow());
            }
            return running.createDatabase();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }

    private String createDatabase() throws SQLException {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=jalon";
    }

    private void stop() {
        try {
            asPostgres("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asPostgres(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        // The server inherits the output of pg_ctl: a pipe would stay open as long as it runs.
        Path output = Files.createTempFile("jalon-postgresql-", ".out");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Optional<Path> findBinaries() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
