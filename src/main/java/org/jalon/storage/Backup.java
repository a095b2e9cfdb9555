package org.jalon.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jalon.site.UserError;

/** Saves a copy of the embedded database, with the uploaded files, while it is used. */
public final class Backup {

    private final DatabaseUrl url;
    private final Database database;
    private final DataDirectory directory;

    Backup(DatabaseUrl url, Database database, DataDirectory directory) {
        this.url = url;
        this.database = database;
        this.directory = directory;
    }

    /**
     * Writes a consistent copy of the whole database, as it is at one instant, and all files that it knows. A file that is there already is replaced
     * at the very end, so that it is always a whole copy.
     *
     * @throws UserError when the file cannot be written, or when the database is PostgreSQL, which has its own tools
     */
    public void save(Path file) {
        if (!url.isSqlite()) {
            throw new UserError("storage.backup.postgresql", directory.media());
        }
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.jdbc().sql("vacuum into ?").param(part.toString()).update();
            SavedFiles.put(directory.media(), part);
            DurableFiles.force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.forceFolderOf(target);
        } catch (IOException | SQLException e) {
            throw new UserError("storage.backup.unwritable", target);
        } finally {
            DurableFiles.discard(part);
        }
    }
}
