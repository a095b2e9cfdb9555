package org.jalon.newsroom.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** What readers may see now, as the database knows it. */
public final class PublishedResources {

    /** Rounds in a row that a link must fail before anybody is told: a server may have a bad day. */
    public static final int FAILURES_TO_TELL = 3;

    private static final String NOW_PUBLIC =
            "r.state = 'PUBLISHED' and r.publish_at <= :now and (r.expires_at is null or r.expires_at > :now)";

    private static final String STANDING = """
            select r.id, r.slug, r.published_version, r.publish_at, r.checked_day,
                case when l.state = 'GONE' or (l.state = 'FAILING' and l.failures >= :failures) then l.failing_since end as broken
            from resource r left join watched_link l on l.address = r.url and r.url <> ''
            where\s""" + NOW_PUBLIC + " order by r.publish_at desc, r.id";

    private static final String CONTENTS = """
            select r.id, v.content from resource r
            join resource_version v on v.resource_id = r.id and v.number = r.published_version
            where r.id in (:ids)
            """;

    private static final int AT_ONCE = 500;

    private final Database database;

    public PublishedResources(Database database) {
        this.database = database;
    }

    /**
     * Where a resource stands, without what it says.
     *
     * @param id of it
     * @param slug how its address ends
     * @param version that readers see
     * @param publishedAt from when
     * @param checked when somebody last looked, null when nobody noted it
     * @param broken since when its link does not answer, null when it does
     */
    public record Standing(
            String id,
            String slug,
            int version,
            Instant publishedAt,
            @Nullable LocalDate checked,
            @Nullable LocalDate broken) {

        /** The same with what it says. */
        public PublishedResource with(ResourceContent content) {
            return new PublishedResource(id, slug, version, publishedAt, checked, broken, content);
        }
    }

    /** All that are seen at an instant, the newest first; one cheap statement. */
    public List<Standing> standing(Instant now) {
        return database.jdbc()
                .sql(STANDING)
                .param("now", now.toEpochMilli())
                .param("failures", FAILURES_TO_TELL)
                .query((row, number) -> standing(row))
                .list();
    }

    /** What the published versions of some say, by id. */
    public Map<String, ResourceContent> contents(Collection<String> ids) {
        Map<String, ResourceContent> contents = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            database.jdbc()
                    .sql(CONTENTS)
                    .param("ids", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .query(row -> {
                        contents.put(row.getString("id"), ResourceVersionTable.content(row.getString("content")));
                    });
        }
        return contents;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant broken = ResourceTable.instant(row, "broken");
        return new Standing(
                row.getString("id"),
                row.getString("slug"),
                row.getInt("published_version"),
                Instant.ofEpochMilli(row.getLong("publish_at")),
                ResourceTable.day(row, "checked_day"),
                broken == null ? null : broken.atZone(Resources.ZONE).toLocalDate());
    }
}
