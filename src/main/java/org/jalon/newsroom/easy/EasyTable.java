package org.jalon.newsroom.easy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code easy_version} and {@code easy_text}; texts are only added. Statements join the transaction of their caller. */
public final class EasyTable implements MediaUse {

    private static final String INSERT = """
            insert into easy_version (kind, subject_id, state, number, edition) values (:kind, :id, 'DRAFT', 1, 1)
            on conflict (kind, subject_id) do nothing
            """;

    private static final String ADVANCE = """
            update easy_version set number = number + 1, edition = edition + 1
            where kind = :kind and subject_id = :id and number = :seen
            """;

    private static final String PUBLISH = """
            update easy_version set state = 'PUBLISHED', published_number = :seen, published_at = :now, edition = edition + 1
            where kind = :kind and subject_id = :id and number = :seen
            """;

    private static final String KEEP = """
            insert into easy_text (kind, subject_id, number, content, account_id, at)
            values (:kind, :id, :number, :content, :account, :now)
            """;

    private static final String FROM = """
             from easy_version v join easy_text t on t.kind = v.kind and t.subject_id = v.subject_id
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    public EasyTable(Database database) {
        this.database = database;
    }

    /** A number that grows with each change, whoever makes it: the sum of what every version counts for itself. */
    long edition() {
        return database.jdbc()
                .sql("select coalesce(sum(edition), 0) from easy_version")
                .query(Long.class)
                .single();
    }

    /** Begins a version; false when there is one already. */
    boolean insert(Subject subject, EasyText text, String accountId, Instant now) {
        boolean inserted = of(INSERT, subject).update() == 1;
        if (inserted) {
            keep(subject, 1, text, accountId, now);
        }
        return inserted;
    }

    /** Adds a text; false when it is not the next of the one that was seen. */
    boolean advance(Subject subject, int seen, EasyText text, String accountId, Instant now) {
        boolean moved = of(ADVANCE, subject).param("seen", seen).update() == 1;
        if (moved) {
            keep(subject, seen + 1, text, accountId, now);
        }
        return moved;
    }

    private void keep(Subject subject, int number, EasyText text, String accountId, Instant now) {
        of(KEEP, subject)
                .param("number", number)
                .param("content", JSON.writeValueAsString(text))
                .param("account", accountId)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** Brings a text before readers; false when it is not the newest. */
    boolean publish(Subject subject, int seen, Instant now) {
        return of(PUBLISH, subject)
                        .param("seen", seen)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    void withdraw(Subject subject) {
        of(
                        "update easy_version set state = 'WITHDRAWN', edition = edition + 1 where kind = :kind and subject_id = :id",
                        subject)
                .update();
    }

    Optional<EasyWork> find(Subject subject) {
        return of("select *" + FROM + " and t.number = v.number where v.kind = :kind and v.subject_id = :id", subject)
                .query((row, number) -> work(row))
                .optional();
    }

    /** All, those that were changed last first. */
    List<EasyWork> list() {
        return database.jdbc()
                .sql("select *" + FROM + " and t.number = v.number order by t.at desc, t.kind, t.subject_id")
                .query((row, number) -> work(row))
                .list();
    }

    List<EasyVersion> listPublished() {
        return database.jdbc()
                .sql("select *" + FROM + " and t.number = v.published_number where v.state = 'PUBLISHED'")
                .query((row, number) -> new EasyVersion(
                        subject(row),
                        row.getInt("published_number"),
                        text(row),
                        Instant.ofEpochMilli(row.getLong("published_at"))))
                .list();
    }

    @Override
    public Set<String> files() {
        return MediaUse.named(database.jdbc()
                .sql("select content from easy_text where content like " + LIKE)
                .query(String.class)
                .list());
    }

    private StatementSpec of(String sql, Subject subject) {
        return database.jdbc().sql(sql).params(Map.of("kind", subject.kind().name(), "id", subject.id()));
    }

    private static EasyWork work(ResultSet row) throws SQLException {
        int published = row.getInt("published_number");
        @Nullable Integer publishedNumber = row.wasNull() ? null : published;
        return new EasyWork(
                subject(row),
                EasyWork.State.valueOf(row.getString("state")),
                row.getInt("number"),
                publishedNumber,
                text(row),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getString("subject_id"));
    }

    private static EasyText text(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("content"), EasyText.class);
    }
}
