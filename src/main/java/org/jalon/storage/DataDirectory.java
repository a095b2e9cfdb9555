package org.jalon.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.site.UserError;

/**
 * The folder that holds all that an instance keeps: the database when it is embedded, and what is rebuilt from it.
 *
 * @param path of the folder, which may not exist yet
 */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder of the search index: disposable, rebuilt from the database when it is missing. */
    public Path index() {
        return path.resolve("index");
    }

    /** The files that editors uploaded; saved and restored with the database. */
    public Path media() {
        return path.resolve("media");
    }

    /** What editors brought from elsewhere, until it is confirmed; not saved with the database. */
    public Path arrivals() {
        return path.resolve("arrivals");
    }

    /** The embedded database. */
    Path database() {
        return path.resolve("jalon.db");
    }

    /**
     * Makes the folder when it is missing.
     *
     * @throws UserError when it cannot be made or written to
     */
    DataDirectory create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UserError("storage.directory.unwritable", path);
        }
        if (!Files.isWritable(path)) {
            throw new UserError("storage.directory.unwritable", path);
        }
        return this;
    }

    /** The lock that every process which serves this folder shares, and that a restoration takes for itself. */
    DirectoryLock servingLock() {
        return new DirectoryLock(path.resolve("serving.lock"));
    }

    /** The lock that is held while the schema of the embedded database changes. */
    DirectoryLock migrationLock() {
        return new DirectoryLock(path.resolve("migration.lock"));
    }
}
