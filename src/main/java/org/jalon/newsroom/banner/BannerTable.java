package org.jalon.newsroom.banner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.banner.KeptBanner.Said;
import org.jalon.newsroom.banner.KeptBanner.Time;
import org.jalon.newsroom.banner.KeptBanner.Where;
import org.jalon.site.Banner;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/** The table {@code banner}. */
public final class BannerTable {

    private static final String INSERT = """
            insert into banner (id, level, area, territory, text_fr, text_en, link, link_fr, link_en, begins_at, ends_at, version)
            values (:id, :level, :area, :territory, :french, :english, :link, :linkFrench, :linkEnglish, :from, :until, 1)
            """;

    private static final String UPDATE = """
            update banner set level = :level, area = :area, territory = :territory, text_fr = :french, text_en = :english,
                   link = :link, link_fr = :linkFrench, link_en = :linkEnglish, begins_at = :from, ends_at = :until,
                   version = version + 1
             where id = :id and version = :version
            """;

    private final Database database;

    public BannerTable(Database database) {
        this.database = database;
    }

    /** Those that end after an instant, the next to end first. */
    public List<KeptBanner> endingAfter(Instant now) {
        return database.jdbc()
                .sql("select * from banner where ends_at > :now order by ends_at, id")
                .param("now", now.toEpochMilli())
                .query((row, number) -> banner(row))
                .list();
    }

    /** The last that ended by an instant, the latest first. */
    List<KeptBanner> endedBy(Instant now, int most) {
        return database.jdbc()
                .sql("select * from banner where ends_at <= :now order by ends_at desc, id limit :most")
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query((row, number) -> banner(row))
                .list();
    }

    /** Those that are shown at some instant of a span, its end excluded. */
    List<KeptBanner> shownWithin(Instant from, Instant to) {
        return database.jdbc()
                .sql("select * from banner where ends_at >= :from and begins_at < :to order by begins_at, id")
                .param("from", from.toEpochMilli())
                .param("to", to.toEpochMilli())
                .query((row, number) -> banner(row))
                .list();
    }

    Optional<KeptBanner> find(String id) {
        return database.jdbc()
                .sql("select * from banner where id = :id")
                .param("id", id)
                .query((row, number) -> banner(row))
                .optional();
    }

    void insert(KeptBanner banner) {
        write(INSERT, banner);
    }

    /** Says it anew; false when somebody changed it since this version. */
    boolean update(KeptBanner banner) {
        return write(UPDATE, banner) == 1;
    }

    private int write(String sql, KeptBanner banner) {
        Territory territory = banner.where().territory();
        return database.jdbc()
                .sql(sql)
                .param("id", banner.id())
                .param("level", banner.level().name())
                .param("area", banner.where().area().name())
                .param("territory", territory == null ? "" : territory.toString())
                .param("french", banner.french().text())
                .param("english", banner.english().text())
                .param("link", banner.link())
                .param("linkFrench", banner.french().link())
                .param("linkEnglish", banner.english().link())
                .param("from", banner.time().from().toEpochMilli())
                .param("until", banner.time().until().toEpochMilli())
                .param("version", banner.version())
                .update();
    }

    private static KeptBanner banner(ResultSet row) throws SQLException {
        return new KeptBanner(
                row.getString("id"),
                Banner.Level.valueOf(row.getString("level")),
                new Where(
                        Area.valueOf(row.getString("area")),
                        Territory.parse(row.getString("territory")).orElse(null)),
                new Said(row.getString("text_fr"), row.getString("link_fr")),
                new Said(row.getString("text_en"), row.getString("link_en")),
                row.getString("link"),
                new Time(Instant.ofEpochMilli(row.getLong("begins_at")), Instant.ofEpochMilli(row.getLong("ends_at"))),
                row.getInt("version"));
    }
}
