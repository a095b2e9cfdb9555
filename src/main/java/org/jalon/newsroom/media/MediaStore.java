package org.jalon.newsroom.media;

import java.util.Optional;
import org.jalon.storage.Database;

/** The files that editors uploaded: what is known of them in the database, their bytes in the data directory. */
public final class MediaStore {

    private final MediaTable table;

    public MediaStore(Database database) {
        this.table = new MediaTable(database);
    }

    /** What is known of a file. */
    public Optional<MediaFile> find(String id) {
        return table.find(id);
    }
}
