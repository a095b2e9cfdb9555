package org.jalon.newsroom.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.newsroom.page.KeptPage.State;
import org.jalon.storage.Database;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code kept_page} and {@code kept_page_version}. Statements join the transaction of their caller; versions are only added. */
public final class PageTable {

    private static final String INSERT = """
            insert into kept_page (slug, state, version, title, in_foot, modified_at) values (:slug, 'DRAFT', 1, :title, 0, :now)
            on conflict (slug) do nothing
            """;

    private static final String ADVANCE = """
            update kept_page set version = version + 1, title = :title, modified_at = :now where slug = :slug and version = :seen
            """;

    private static final String DECIDE = """
            update kept_page set state = :state, published_version = :published, in_foot = :foot, reviewed_on = :reviewed
            where slug = :slug and version = :version
            """;

    private static final String ADD_VERSION = """
            insert into kept_page_version (slug, number, content, remark, account_id, at)
            values (:slug, :number, :content, :remark, :account, :at)
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    public PageTable(Database database) {
        this.database = database;
    }

    /** False when there is one at that address. */
    boolean insert(String slug, String title, Instant now) {
        return database.jdbc()
                        .sql(INSERT)
                        .param("slug", slug)
                        .param("title", title)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** False when it has moved on since it was seen. */
    boolean advance(String slug, int seen, String title, Instant now) {
        return database.jdbc()
                        .sql(ADVANCE)
                        .param("slug", slug)
                        .param("seen", seen)
                        .param("title", title)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Keeps what was decided of a page; false when it has moved on since it was read. */
    boolean decide(KeptPage page) {
        LocalDate reviewed = page.reviewedOn();
        return database.jdbc()
                        .sql(DECIDE)
                        .param("slug", page.slug())
                        .param("version", page.version())
                        .param("state", page.state().name())
                        .param("published", page.publishedVersion())
                        .param("foot", page.inFoot() ? 1 : 0)
                        .param("reviewed", reviewed == null ? null : reviewed.toEpochDay())
                        .update()
                == 1;
    }

    void add(PageVersion version) {
        database.jdbc()
                .sql(ADD_VERSION)
                .param("slug", version.slug())
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("remark", version.remark())
                .param("account", version.accountId())
                .param("at", version.at().toEpochMilli())
                .update();
    }

    public Optional<KeptPage> find(String slug) {
        return database.jdbc()
                .sql("select * from kept_page where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> page(row))
                .optional();
    }

    /** All, by their titles. */
    public List<KeptPage> list() {
        return database.jdbc()
                .sql("select * from kept_page order by lower(title), slug")
                .query((row, number) -> page(row))
                .list();
    }

    public Optional<PageVersion> version(String slug, int number) {
        return history(slug).stream().filter(one -> one.number() == number).findFirst();
    }

    /** All versions, the newest first. */
    public List<PageVersion> history(String slug) {
        return database.jdbc()
                .sql("select * from kept_page_version where slug = :slug order by number desc")
                .param("slug", slug)
                .query((row, number) -> version(row))
                .list();
    }

    Set<String> files() {
        return MediaUse.named(database.jdbc()
                .sql("select content from kept_page_version where content like " + MediaUse.LIKE)
                .query(String.class)
                .list());
    }

    private static KeptPage page(ResultSet row) throws SQLException {
        int published = row.getInt("published_version");
        Integer live = row.wasNull() ? null : published;
        long day = row.getLong("reviewed_on");
        LocalDate reviewed = row.wasNull() ? null : LocalDate.ofEpochDay(day);
        return new KeptPage(
                row.getString("slug"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                live,
                row.getString("title"),
                row.getInt("in_foot") == 1,
                reviewed,
                Instant.ofEpochMilli(row.getLong("modified_at")));
    }

    private static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getString("slug"),
                row.getInt("number"),
                JSON.readValue(row.getString("content"), PageContent.class),
                row.getString("remark"),
                row.getString("account_id"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
