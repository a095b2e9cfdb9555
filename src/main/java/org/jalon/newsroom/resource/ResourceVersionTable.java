package org.jalon.newsroom.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.storage.Database;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code resource_version} and {@code resource_file}. Versions are only added. */
final class ResourceVersionTable {

    private static final String INSERT = """
            insert into resource_version (resource_id, number, content, account_id, at)
            values (:resource, :number, :content, :account, :now)
            """;

    private static final String USE = """
            insert into resource_file (resource_id, file_id) values (:resource, :file)
            on conflict (resource_id, file_id) do nothing
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    ResourceVersionTable(Database database) {
        this.database = database;
    }

    void insert(ResourceVersion version, Collection<String> files) {
        database.jdbc()
                .sql(INSERT)
                .param("resource", version.resourceId())
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("account", version.accountId())
                .param("now", version.at().toEpochMilli())
                .update();
        for (String file : files) {
            database.jdbc()
                    .sql(USE)
                    .param("resource", version.resourceId())
                    .param("file", file)
                    .update();
        }
    }

    Optional<ResourceVersion> find(String resourceId, int number) {
        return database.jdbc()
                .sql("select * from resource_version where resource_id = :resource and number = :number")
                .param("resource", resourceId)
                .param("number", number)
                .query((row, count) -> version(row))
                .optional();
    }

    /** All of a resource, the newest first. */
    List<ResourceVersion> list(String resourceId) {
        return database.jdbc()
                .sql("select * from resource_version where resource_id = :resource order by number desc")
                .param("resource", resourceId)
                .query((row, count) -> version(row))
                .list();
    }

    Set<String> files() {
        return Set.copyOf(database.jdbc()
                .sql("select distinct file_id from resource_file")
                .query(String.class)
                .list());
    }

    static ResourceContent content(String json) {
        return JSON.readValue(json, ResourceContent.class);
    }

    private static ResourceVersion version(ResultSet row) throws SQLException {
        return new ResourceVersion(
                row.getString("resource_id"),
                row.getInt("number"),
                content(row.getString("content")),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
