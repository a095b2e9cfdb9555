package org.jalon.newsroom.front;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.storage.Database;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code front_composition}. */
final class CompositionTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String INSERT = """
            insert into front_composition (id, from_at, blocks, version, changed_at) values (:id, null, :blocks, 1, :now)
            """;

    private static final String SAVE = """
            update front_composition set blocks = :blocks, version = version + 1, changed_at = :now
             where id = :id and version = :version and from_at is null
            """;

    private static final String PUBLISH = """
            update front_composition set from_at = :from, version = version + 1, changed_at = :now
             where id = :id and version = :version and from_at is null
            """;

    private static final String TAKE_BACK = """
            update front_composition set from_at = null, version = version + 1, changed_at = :now
             where id = :id and from_at > :now
            """;

    private static final String SHOWN = """
            select * from front_composition where from_at <= :at order by from_at desc, changed_at desc limit 1
            """;

    private final Database database;

    CompositionTable(Database database) {
        this.database = database;
    }

    /** All of them: drafts, then the latest first. */
    List<Composition> list(int most) {
        return database.jdbc()
                .sql("""
                        select * from front_composition
                         order by case when from_at is null then 0 else 1 end, from_at desc, changed_at desc limit :most
                        """)
                .param("most", most)
                .query((row, number) -> composition(row))
                .list();
    }

    Optional<Composition> find(String id) {
        return database.jdbc()
                .sql("select * from front_composition where id = :id")
                .param("id", id)
                .query((row, number) -> composition(row))
                .optional();
    }

    /** The one that is shown at an instant. */
    Optional<Composition> shownAt(Instant at) {
        return database.jdbc()
                .sql(SHOWN)
                .param("at", at.toEpochMilli())
                .query((row, number) -> composition(row))
                .optional();
    }

    void insert(Composition draft) {
        database.jdbc()
                .sql(INSERT)
                .param("id", draft.id())
                .param("blocks", JSON.writeValueAsString(draft.blocks()))
                .param("now", draft.changedAt().toEpochMilli())
                .update();
    }

    /** Changes a draft; false when somebody changed it since this version, or it is no draft any more. */
    boolean save(Composition draft, Instant now) {
        return database.jdbc()
                        .sql(SAVE)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .param("blocks", JSON.writeValueAsString(draft.blocks()))
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Has a draft be shown from an instant on; false as above. */
    boolean publish(Composition draft, Instant from, Instant now) {
        return database.jdbc()
                        .sql(PUBLISH)
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .param("from", from.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Makes a draft of one that was planned; false when it is shown already. */
    boolean takeBack(String id, Instant now) {
        return database.jdbc()
                        .sql(TAKE_BACK)
                        .param("id", id)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    boolean delete(String id) {
        return database.jdbc()
                        .sql("delete from front_composition where id = :id and from_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Composition composition(ResultSet row) throws SQLException {
        long from = row.getLong("from_at");
        boolean draft = row.wasNull();
        return new Composition(
                row.getString("id"),
                draft ? null : Instant.ofEpochMilli(from),
                List.of(JSON.readValue(row.getString("blocks"), Block[].class)),
                row.getInt("version"),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
