package org.jalon.newsroom.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Articles as readers see them now. */
public final class PublishedArticles {

    private static final String NOW_PUBLIC =
            "a.state = 'PUBLISHED' and a.publish_at <= :now and (a.expires_at is null or a.expires_at > :now)";

    private static final String FROM = """
             from article a join article_version v on v.article_id = a.id and v.number = a.published_version
            where\s""" + NOW_PUBLIC;

    private static final String COLUMNS =
            "select a.id, a.slug, a.published_version, a.publish_at, a.expires_at, v.content";

    private static final String NEWEST_FIRST =
            " order by a.day desc, a.publish_at desc, a.id limit :limit offset :offset";

    private static final String PAGE =
            COLUMNS + " from (select a.* from article a where " + NOW_PUBLIC + "%s" + NEWEST_FIRST + """
            ) a join article_version v on v.article_id = a.id and v.number = a.published_version
            order by a.day desc, a.publish_at desc, a.id
            """;

    private static final String LABELLED =
            " and exists (select 1 from article_label l where l.article_id = a.id and l.kind = '%s' and l.value = :%s)";

    private final Database database;
    private final Clock clock;

    public PublishedArticles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An article, when readers see it now. */
    public Optional<PublishedArticle> find(String id) {
        return statement(COLUMNS + FROM + " and a.id = :id")
                .param("id", id)
                .query((row, number) -> article(row))
                .optional();
    }

    /** Some of them, in no order. */
    public List<PublishedArticle> find(Collection<String> ids) {
        return find(ids, clock.instant());
    }

    /** Some of those that readers see at an instant, in no order. */
    List<PublishedArticle> find(Collection<String> ids, Instant at) {
        return ids.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql(COLUMNS + FROM + " and a.id in (:ids)")
                        .param("now", at.toEpochMilli())
                        .param("ids", ids)
                        .query((row, number) -> article(row))
                        .list();
    }

    /** The newest of a selection. What they say is read of those alone that are shown. */
    public List<PublishedArticle> list(Selection selection, int limit, int offset) {
        return bound(statement(PAGE.formatted(conditions(selection))), selection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> article(row))
                .list();
    }

    /** How many a selection has. */
    public int count(Selection selection) {
        return bound(statement("select count(*) from article a where " + NOW_PUBLIC + conditions(selection)), selection)
                .query(Integer.class)
                .single();
    }

    /** The newest that are about a place. */
    public List<PublishedArticle> ofPlace(PlaceId place, int limit) {
        return statement(COLUMNS + FROM + LABELLED.formatted("place", "place") + NEWEST_FIRST)
                .param("place", place.text())
                .param("limit", limit)
                .param("offset", 0)
                .query((row, number) -> article(row))
                .list();
    }

    /** The years that articles bear, the newest first. */
    public List<Integer> years() {
        return statement("select min(a.day) as first_day, max(a.day) as last_day from article a where " + NOW_PUBLIC
                        + " having count(*) > 0")
                .query((row, number) -> years(row.getLong("first_day"), row.getLong("last_day")))
                .optional()
                .orElse(List.of());
    }

    private static List<Integer> years(long firstDay, long lastDay) {
        int from = LocalDate.ofEpochDay(firstDay).getYear();
        int to = LocalDate.ofEpochDay(lastDay).getYear();
        return IntStream.rangeClosed(from, to)
                .map(year -> to - (year - from))
                .boxed()
                .toList();
    }

    /** The number of the published version of each, for whoever follows what changed. */
    Map<String, Long> versions(Instant now) {
        Map<String, Long> versions = new HashMap<>();
        database.jdbc()
                .sql("select a.id, a.published_version from article a where " + NOW_PUBLIC)
                .param("now", now.toEpochMilli())
                .query(row -> {
                    versions.put(row.getString("id"), row.getLong("published_version"));
                });
        return versions;
    }

    private StatementSpec statement(String sql) {
        return database.jdbc().sql(sql).param("now", clock.millis());
    }

    private static String conditions(Selection selection) {
        return (selection.section() == null ? "" : " and a.section = :section")
                + (selection.theme() == null ? "" : LABELLED.formatted("theme", "theme"))
                + (selection.territory() == null ? "" : LABELLED.formatted("territory", "territory"))
                + (selection.year() == null ? "" : " and a.day between :first and :last");
    }

    private static StatementSpec bound(StatementSpec statement, Selection selection) {
        StatementSpec bound = statement;
        if (selection.section() != null) {
            bound = bound.param("section", selection.section());
        }
        if (selection.theme() != null) {
            bound = bound.param("theme", selection.theme());
        }
        if (selection.territory() != null) {
            bound = bound.param("territory", selection.territory().toString());
        }
        if (selection.year() != null) {
            bound = bound.param("first", LocalDate.of(selection.year(), 1, 1).toEpochDay())
                    .param("last", LocalDate.of(selection.year(), 12, 31).toEpochDay());
        }
        return bound;
    }

    private static PublishedArticle article(ResultSet row) throws SQLException {
        long expires = row.getLong("expires_at");
        return new PublishedArticle(
                row.getString("id"),
                row.getString("slug"),
                row.getInt("published_version"),
                Instant.ofEpochMilli(row.getLong("publish_at")),
                expires == 0 ? null : Instant.ofEpochMilli(expires),
                VersionTable.content(row.getString("content")));
    }
}
