package org.jalon.storage;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * The uploaded files within a saved database, so that a backup is one file. They stand in a table of their own that exists nowhere
 * else; copies without it, as older versions made them, have no files.
 */
final class SavedFiles {

    private static final String MAKE = "create table saved_file (path text primary key, content blob not null)";
    private static final String ADD = "insert into saved_file (path, content) values (?, ?)";
    private static final String KNOWN = "select 1 from sqlite_master where type = 'table' and name = 'saved_file'";

    private SavedFiles() {}

    /**
     * Adds all files of a folder to a copy of the database. Files never change; one that comes or goes meanwhile is one that
     * the copy of the database does not need.
     */
    static void put(Path folder, Path copy) throws IOException, SQLException {
        List<Path> files = list(folder);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF); // whoever saves forces the whole file at its end
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (Connection connection =
                config.createConnection(DatabaseUrl.ofFile(copy).text())) {
            connection.setAutoCommit(false);
            try (Statement make = connection.createStatement()) {
                make.execute(MAKE);
            }
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (Path file : files) {
                    add(add, folder.relativize(file), file);
                }
            }
            connection.commit();
        }
    }

    private static void add(PreparedStatement add, Path name, Path file) throws IOException, SQLException {
        try {
            add.setBytes(2, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return; // deleted since it was listed
        }
        add.setString(1, name.toString().replace('\\', '/'));
        add.executeUpdate();
    }

    private static List<Path> list(Path folder) throws IOException {
        Listing listing = new Listing();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        }
        return listing.files;
    }

    /** Lists the files of a folder in which others work. */
    private static final class Listing extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (trouble instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // moved or deleted since its folder was read
            }
            throw trouble;
        }
    }

    /**
     * Moves the files of a copy into a folder. Those that are there and that the copy does not have stay: the database
     * that is kept aside needs them.
     *
     * @throws SQLException also when a name leads out of the folder
     */
    static void take(Path copy, Path folder) throws IOException, SQLException {
        try (Connection connection = new SQLiteConfig()
                        .createConnection(DatabaseUrl.ofFile(copy).text());
                Statement statement = connection.createStatement()) {
            if (!hasRows(statement)) {
                return;
            }
            try (ResultSet rows = statement.executeQuery("select path, content from saved_file")) {
                while (rows.next()) {
                    write(folder, rows.getString(1), rows.getBytes(2));
                }
            }
            statement.execute("drop table saved_file");
            statement.execute("vacuum");
        }
    }

    private static boolean hasRows(Statement statement) throws SQLException {
        try (ResultSet known = statement.executeQuery(KNOWN)) {
            return known.next();
        }
    }

    private static void write(Path folder, String name, byte[] content) throws IOException, SQLException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new SQLException("a saved file leads out of its folder");
        }
        Files.createDirectories(file.getParent());
        Path coming = file.resolveSibling(file.getFileName() + ".coming");
        Files.write(coming, content);
        DurableFiles.force(coming);
        Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
