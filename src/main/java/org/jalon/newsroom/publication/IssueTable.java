package org.jalon.newsroom.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code issue}. Statements join the transaction of their caller. */
public final class IssueTable implements MediaUse {

    private static final String INSERT = """
            insert into issue (id, series_id, number, label, title, editorial, cover, cover_alt, parts, version, changed_at)
            values (:id, :series, :number, :label, '', '', '', '', '[]', 1, :now)
            on conflict (series_id, number) do nothing
            """;

    private static final String SAVE = """
            update issue set number = :number, label = :label, title = :title, editorial = :editorial, cover = :cover,
                cover_alt = :coverAlt, file = :file, day = :day, parts = :parts, version = version + 1, changed_at = :now
            where id = :id and version = :version
            """;

    private static final String TEXTS = "select editorial from issue where editorial like " + LIKE
            + " union all select parts from issue where parts like " + LIKE;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    public IssueTable(Database database) {
        this.database = database;
    }

    /** Begins an issue; false when the series has that number already. */
    public boolean insert(Issue issue, Instant now) {
        return database.jdbc()
                        .sql(INSERT)
                        .param("id", issue.id())
                        .param("series", issue.series())
                        .param("number", issue.number())
                        .param("label", issue.content().label())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Says other things in an issue; false when somebody changed it meanwhile, or the series has that number already. */
    public boolean save(Issue issue, Instant now) {
        Issue.Content said = issue.content();
        try {
            return database.jdbc()
                            .sql(SAVE)
                            .param("id", issue.id())
                            .param("number", issue.number())
                            .param("label", said.label())
                            .param("title", said.title())
                            .param("editorial", said.editorial())
                            .param("cover", said.cover())
                            .param("coverAlt", said.coverAlt())
                            .param("file", said.file())
                            .param("day", said.day() == null ? null : said.day().toEpochDay())
                            .param("parts", JSON.writeValueAsString(said.parts()))
                            .param("version", issue.version())
                            .param("now", now.toEpochMilli())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Makes an issue public from an instant, or a draft again; false when there is none. */
    public boolean publish(String id, @Nullable Instant from, Instant now) {
        return database.jdbc()
                        .sql("""
                                update issue set publish_at = :from, version = version + 1, changed_at = :now
                                where id = :id
                                """)
                        .param("id", id)
                        .param("from", from == null ? null : from.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    public boolean delete(String id) {
        return database.jdbc()
                        .sql("delete from issue where id = :id and publish_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<Issue> find(String id) {
        return one("select * from issue where id = :id", Map.of("id", id));
    }

    /** The issue of a number that everybody can read. */
    public Optional<Issue> find(String series, int number, Instant now) {
        return one(
                "select * from issue where series_id = :series and number = :number and publish_at <= :now",
                Map.of("series", series, "number", number, "now", now.toEpochMilli()));
    }

    private Optional<Issue> one(String sql, Map<String, ?> parameters) {
        return database.jdbc()
                .sql(sql)
                .params(parameters)
                .query((row, number) -> issue(row))
                .optional();
    }

    /** All issues, newest first. */
    public List<Issue> list() {
        return database.jdbc()
                .sql("select * from issue order by series_id, number desc")
                .query((row, number) -> issue(row))
                .list();
    }

    /** The issue that a series has under a number, whether anybody can read it or not. */
    public Optional<Issue> find(String series, int number) {
        return one(
                "select * from issue where series_id = :series and number = :number",
                Map.of("series", series, "number", number));
    }

    /** Those that everybody can read, newest first. */
    public List<Issue> listPublic(Instant now) {
        return database.jdbc()
                .sql("select * from issue where publish_at <= :now order by publish_at desc, number desc")
                .param("now", now.toEpochMilli())
                .query((row, number) -> issue(row))
                .list();
    }

    /** The versions of those that everybody can read, by their ids. */
    public Map<String, Long> versions(Instant now) {
        Map<String, Long> versions = new HashMap<>();
        database.jdbc()
                .sql("select id, version from issue where publish_at <= :now")
                .param("now", now.toEpochMilli())
                .query(row -> {
                    versions.put(row.getString("id"), row.getLong("version"));
                });
        return versions;
    }

    List<Issue> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql("select * from issue where id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> issue(row))
                        .list();
    }

    @Override
    public Set<String> files() {
        Set<String> files = new HashSet<>(
                MediaUse.named(database.jdbc().sql(TEXTS).query(String.class).list()));
        files.addAll(database.jdbc()
                .sql("select cover from issue where cover <> '' union all select file from issue where file <> ''")
                .query(String.class)
                .list());
        return files;
    }

    private static Issue issue(ResultSet row) throws SQLException {
        long publishAt = row.getLong("publish_at");
        boolean draft = row.wasNull();
        long day = row.getLong("day");
        boolean withoutDay = row.wasNull();
        return new Issue(
                row.getString("id"),
                row.getString("series_id"),
                row.getInt("number"),
                new Issue.Content(
                        row.getString("label"),
                        row.getString("title"),
                        row.getString("editorial"),
                        row.getString("cover"),
                        row.getString("cover_alt"),
                        row.getString("file"),
                        withoutDay ? null : LocalDate.ofEpochDay(day),
                        JSON.readValue(row.getString("parts"), new TypeReference<List<Issue.Part>>() {})),
                draft ? null : Instant.ofEpochMilli(publishAt),
                row.getInt("version"));
    }
}
