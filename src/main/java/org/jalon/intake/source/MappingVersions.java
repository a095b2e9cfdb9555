package org.jalon.intake.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jalon.storage.Database;

/** The versions of the mappings of sources. None is ever changed: each run names the one it read by. */
public final class MappingVersions {

    private static final String INSERT = """
            insert into mapping_version (source, version, json, author, at, note)
            values (:source, :version, :json, :author, :now, :note)
            """;

    private static final String LAST = "select coalesce(max(version), 0) from mapping_version where source = :source";

    private final Database database;
    private final Clock clock;

    public MappingVersions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a version, which is the current one from now on.
     *
     * @param source that {@code Sources} knows
     */
    public MappingVersion add(String source, String json, String author, String note) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            int version = insert(source, json, author, note);
            use(source, version);
            return find(source, version).orElseThrow();
        }));
    }

    /**
     * The version that says the same, added when there is none. It is not the current one before {@link #use}.
     *
     * @param source that {@code Sources} knows
     */
    public int keep(String source, String json) {
        return Objects.requireNonNull(database.transaction()
                .execute(transaction -> list(source).stream()
                        .filter(known -> known.json().equals(json))
                        .map(MappingVersion::version)
                        .findFirst()
                        .orElseGet(() -> insert(source, json, "", ""))));
    }

    private int insert(String source, String json, String author, String note) {
        int version = database.jdbc()
                        .sql(LAST)
                        .param("source", source)
                        .query(Integer.class)
                        .single()
                + 1;
        database.jdbc()
                .sql(INSERT)
                .param("source", source)
                .param("version", version)
                .param("json", json)
                .param("author", author)
                .param("now", clock.millis())
                .param("note", note)
                .update();
        return version;
    }

    /** Makes a version the current one; 0 for the columns of the national standard. */
    public void use(String source, int version) {
        database.jdbc()
                .sql("update intake_source set mapping_version = :version where name = :source")
                .param("version", version)
                .param("source", source)
                .update();
    }

    public Optional<MappingVersion> find(String source, int version) {
        return database.jdbc()
                .sql("select * from mapping_version where source = :source and version = :version")
                .param("source", source)
                .param("version", version)
                .query(MappingVersions::version)
                .optional();
    }

    /** The version that the next run reads by; empty for the columns of the national standard. */
    public Optional<MappingVersion> findCurrent(String source) {
        return database.jdbc()
                .sql("select mapping_version from intake_source where name = :source")
                .param("source", source)
                .query(Integer.class)
                .optional()
                .flatMap(version -> find(source, version));
    }

    /** All of a source, newest first. */
    public List<MappingVersion> list(String source) {
        return database.jdbc()
                .sql("select * from mapping_version where source = :source order by version desc")
                .param("source", source)
                .query(MappingVersions::version)
                .list();
    }

    private static MappingVersion version(ResultSet row, int number) throws SQLException {
        return new MappingVersion(
                row.getString("source"),
                row.getInt("version"),
                row.getString("json"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("note"));
    }
}
