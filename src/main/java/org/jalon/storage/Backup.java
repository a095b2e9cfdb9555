package org.jalon.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jalon.site.UserError;

/** Saves a copy of the embedded database while it is used. */
public final class Backup {

    private final DatabaseUrl url;
    private final Database database;

    Backup(DatabaseUrl url, Database database) {
        this.url = url;
        this.database = database;
    }

    /**
     * Writes a consistent copy of the whole database, as it is at one instant. A file that is there already is replaced
     * at the very end, so that it is always a whole copy.
     *
     * @throws UserError when the file cannot be written, or when the database is PostgreSQL, which has its own tools
     */
    public void save(Path file) {
        if (!url.isSqlite()) {
            throw new UserError("storage.backup.postgresql");
        }
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.jdbc().sql("vacuum into ?").param(part.toString()).update();
            DurableFiles.force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.forceFolderOf(target);
        } catch (IOException e) {
            throw new UserError("storage.backup.unwritable", target);
        } finally {
            DurableFiles.discard(part);
        }
    }
}
