package org.jalon.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things are kept.
 *
 * @param data the data directory
 * @param database JDBC URL; a SQLite file in the data directory when absent
 */
@ConfigurationProperties("jalon")
record StorageSettings(
        @DefaultValue("data") Path data, @Nullable String database) {

    DataDirectory directory() {
        return new DataDirectory(data);
    }

    DatabaseUrl url() {
        return database == null || database.isBlank()
                ? DatabaseUrl.ofFile(directory().database())
                : new DatabaseUrl(database);
    }
}
