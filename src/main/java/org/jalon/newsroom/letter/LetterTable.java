package org.jalon.newsroom.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.newsroom.letter.NewsLetter.Contents;
import org.jalon.newsroom.letter.NewsLetter.Rule;
import org.jalon.newsroom.letter.NewsLetter.State;
import org.jalon.newsroom.letter.NewsLetter.Text;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code letter}. Statements join the transaction of their caller. */
public final class LetterTable {

    private static final String INSERT = """
            insert into letter (id, series_id, subject, preview, editorial, rule, items, target, state, account_id,
                                version, changed_at)
            values (:id, :series, :subject, :preview, :editorial, :rule, :items, :target, 'DRAFT', :account, 1, :now)
            """;

    private static final String SAVE = """
            update letter set subject = :subject, preview = :preview, editorial = :editorial, rule = :rule,
                items = :items, target = :target, version = version + 1, changed_at = :now
            where id = :id and state = 'DRAFT' and version = :version
            """;

    private static final String SCHEDULE = """
            update letter set state = 'SCHEDULED', send_at = :at, base = :base, version = version + 1, changed_at = :now
            where id = :id and state = 'DRAFT' and version = :version
            """;

    private static final String UNSCHEDULE = """
            update letter set state = 'DRAFT', send_at = null, version = version + 1, changed_at = :now
            where id = :id and state = 'SCHEDULED'
            """;

    private static final String BEGIN = """
            update letter set state = 'BEGUN', begun_at = :now, base = :base, frozen = :frozen, version = version + 1,
                changed_at = :now
            where id = :id and state in ('DRAFT', 'SCHEDULED') and version = :version
            """;

    private static final String TOLD = """
            select frozen from letter where series_id = :series and target = :all and state = 'BEGUN'
            order by begun_at desc limit :most
            """;

    private static final String LAST = """
            select max(begun_at) from letter where series_id = :series and target = :all and state = 'BEGUN'
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    public LetterTable(Database database) {
        this.database = database;
    }

    public void insert(NewsLetter letter, @Nullable String account, Instant now) {
        said(INSERT, letter, now)
                .param("series", letter.series())
                .param("account", account)
                .update();
    }

    /** Says other things in a draft; false when somebody changed it meanwhile, or it has left. */
    public boolean save(NewsLetter letter, Instant now) {
        return said(SAVE, letter, now).param("version", letter.version()).update() == 1;
    }

    private org.springframework.jdbc.core.simple.JdbcClient.StatementSpec said(
            String sql, NewsLetter letter, Instant now) {
        return database.jdbc()
                .sql(sql)
                .param("id", letter.id())
                .param("subject", letter.text().subject())
                .param("preview", letter.text().preview())
                .param("editorial", letter.text().editorial())
                .param("rule", letter.contents().rule().name())
                .param(
                        "items",
                        letter.contents().items().stream()
                                .map(ItemKey::toString)
                                .collect(Collectors.joining(" ")))
                .param("target", letter.target().text())
                .param("now", now.toEpochMilli());
    }

    /** Has a draft leave at an instant; false when it is none any more, or was changed. */
    public boolean schedule(NewsLetter letter, Instant at, String base, Instant now) {
        return database.jdbc()
                        .sql(SCHEDULE)
                        .param("id", letter.id())
                        .param("version", letter.version())
                        .param("at", at.toEpochMilli())
                        .param("base", base)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    public boolean unschedule(String id, Instant now) {
        return database.jdbc()
                        .sql(UNSCHEDULE)
                        .param("id", id)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Fixes what a letter says; false when somebody did, or changed it. */
    public boolean begin(NewsLetter letter, Frozen frozen, String base, Instant now) {
        return database.jdbc()
                        .sql(BEGIN)
                        .param("id", letter.id())
                        .param("version", letter.version())
                        .param("frozen", JSON.writeValueAsString(frozen))
                        .param("base", base)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    public boolean delete(String id) {
        return database.jdbc()
                        .sql("delete from letter where id = :id and state = 'DRAFT'")
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<NewsLetter> find(String id) {
        return database.jdbc()
                .sql("select * from letter where id = :id")
                .param("id", id)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** What a letter says that began to leave. */
    public Optional<Frozen> frozen(String id) {
        return database.jdbc()
                .sql("select frozen from letter where id = :id and frozen is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, Frozen.class));
    }

    /** All letters, those to work on first. */
    public List<NewsLetter> list(int limit) {
        return query("select * from letter order by coalesce(begun_at, send_at, changed_at) desc, id limit " + limit);
    }

    /** The letters that have left, newest first. */
    public List<NewsLetter> listBegun(int limit) {
        return query("select * from letter where state = 'BEGUN' order by begun_at desc, id limit " + limit);
    }

    /** Those whose time has come. */
    public List<NewsLetter> listDue(Instant now) {
        return database.jdbc()
                .sql("select * from letter where state = 'SCHEDULED' and send_at <= :now order by send_at, id")
                .param("now", now.toEpochMilli())
                .query((row, number) -> letter(row))
                .list();
    }

    /** When the newest letter to all readers of a series began to leave; empty when there is none. */
    public Optional<Instant> last(String series) {
        Set<Long> found = database.jdbc()
                .sql(LAST)
                .param("series", series)
                .param("all", Choices.all(Set.of(series)).text())
                .query(Long.class)
                .set();
        return found.stream()
                .filter(java.util.Objects::nonNull)
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    /** The paths of what the last letters to all readers of a series told of; what some of them got is new to the others. */
    public Set<String> told(String series, int letters) {
        return database
                .jdbc()
                .sql(TOLD)
                .param("series", series)
                .param("all", Choices.all(Set.of(series)).text())
                .param("most", letters)
                .query(String.class)
                .list()
                .stream()
                .flatMap(json -> JSON.readValue(json, Frozen.class).items().stream())
                .map(Frozen.Item::path)
                .collect(Collectors.toSet());
    }

    private List<NewsLetter> query(String sql) {
        return database.jdbc().sql(sql).query((row, number) -> letter(row)).list();
    }

    private static NewsLetter letter(ResultSet row) throws SQLException {
        return new NewsLetter(
                row.getString("id"),
                row.getString("series_id"),
                new Text(row.getString("subject"), row.getString("preview"), row.getString("editorial")),
                new Contents(Rule.valueOf(row.getString("rule")), ItemKey.parseAll(row.getString("items"))),
                Choices.parse(row.getString("target")),
                State.valueOf(row.getString("state")),
                instant(row, "send_at"),
                instant(row, "begun_at"),
                row.getString("base"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
