package org.jalon.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.sqlite.SQLiteConfig;

/**
 * Puts a saved database back in its place, and its uploaded files in theirs. It opens no database of the application, so that it also mends an instance
 * whose database is damaged.
 */
public final class Restore {

    private static final Logger log = LoggerFactory.getLogger(Restore.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DataDirectory directory;
    private final Clock clock;

    /** @param data the data directory of an instance that nobody serves now */
    public Restore(Path data) {
        this(new DataDirectory(data), Clock.systemUTC());
    }

    Restore(DataDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Checks a saved database, brings a copy of it to the schema of this version, and puts it in the place of the
     * present one, which is kept aside.
     *
     * @return where the previous database is kept; that file does not exist when there was none
     * @throws UserError when the file is no sound database of Jalon, or when the data directory is being served
     */
    public Path from(Path file) {
        directory.create();
        try (DirectoryLock.Held alone = directory
                .servingLock()
                .take()
                .orElseThrow(() -> new UserError("storage.restore.served", directory.path()))) {
            assert alone.channel().isOpen();
            check(file);
            return replace(file);
        } catch (IOException | SQLException e) {
            throw new UserError("storage.restore.failed", file, directory.path());
        }
    }

    private Path replace(Path file) throws IOException, SQLException {
        Path database = directory.database();
        Path coming = database.resolveSibling("jalon.db.coming");
        Path previous = database.resolveSibling("jalon.db.before-" + STAMP.format(clock.instant()));
        Files.copy(file, coming, StandardCopyOption.REPLACE_EXISTING);
        try (HikariDataSource source = DatabaseConnections.open(DatabaseUrl.ofFile(coming))) {
            Migrations.run(source); // refuses a newer schema before anything is touched
        }
        SavedFiles.take(coming, directory.media());
        DurableFiles.force(coming);
        setAside(database, previous);
        Files.move(coming, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.forceFolderOf(database);
        FileSystemUtils.deleteRecursively(directory.index());
        return previous;
    }

    /** Keeps the previous database under a second name, so that there is a whole one at every instant. */
    private static void setAside(Path database, Path previous) throws IOException {
        if (!Files.exists(database)) {
            return;
        }
        foldJournal(database);
        Files.copy(database, previous, StandardCopyOption.REPLACE_EXISTING);
        for (String journal : new String[] {"-wal", "-shm"}) {
            Path left = Path.of(database + journal);
            if (Files.exists(left)) {
                Files.move(left, Path.of(previous + journal), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Brings what the journal still holds into the file; a damaged database keeps its journal beside it. */
    private static void foldJournal(Path database) {
        try (Connection connection = new SQLiteConfig()
                        .createConnection(DatabaseUrl.ofFile(database).text());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            log.warn("The previous database is damaged and is kept with its journal: {}", e.getMessage());
        }
    }

    private static void check(Path file) {
        if (!Files.isReadable(file)) {
            throw new UserError("storage.restore.unreadable", file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection =
                        config.createConnection(DatabaseUrl.ofFile(file).text());
                Statement statement = connection.createStatement()) {
            if (!first(statement, "pragma application_id").equals(String.valueOf(DatabaseConnections.APPLICATION_ID))) {
                throw new UserError("storage.restore.foreign", file);
            }
            if (!first(statement, "pragma integrity_check").equals("ok")) {
                throw new UserError("storage.restore.damaged", file);
            }
        } catch (SQLException e) {
            throw new UserError("storage.restore.foreign", file);
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
