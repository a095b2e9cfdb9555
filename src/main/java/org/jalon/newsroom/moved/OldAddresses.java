package org.jalon.newsroom.moved;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.UserError;
import org.jalon.storage.Database;

/** The table {@code old_address}: paths that mean nothing any more, and where they lead. */
public final class OldAddresses {

    private static final String SAVE = """
            insert into old_address (path, target, created_at) values (:path, :target, :now)
            on conflict (path) do update set target = :target
            """;

    private static final Pattern PATH = Pattern.compile("/[^\\s#]{1,500}");

    private final Database database;
    private final Clock clock;

    public OldAddresses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An old path, with its query where that is part of it, and the path or address it leads to. */
    public record OldAddress(String path, String target, Instant createdAt) {}

    /** Where an old path leads; asked only of paths that are no page. */
    public Optional<String> find(String path) {
        return database.jdbc()
                .sql("select target from old_address where path = :path")
                .param("path", path)
                .query(String.class)
                .optional();
    }

    /** The newest of those whose path or target has a text in it. */
    public List<OldAddress> list(String text, int limit) {
        return database.jdbc()
                .sql("""
                        select * from old_address where path like :like escape '!' or target like :like escape '!'
                        order by created_at desc, path limit :limit
                        """)
                .param("like", "%" + text.replaceAll("[!%_]", "!$0") + "%")
                .param("limit", limit)
                .query((row, number) -> new OldAddress(
                        row.getString("path"),
                        row.getString("target"),
                        Instant.ofEpochMilli(row.getLong("created_at"))))
                .list();
    }

    /**
     * Has an old path lead somewhere from now on.
     *
     * @throws UserError when the path is none, leads to itself, or to what is no address
     */
    public void save(String path, String target) {
        boolean good = PATH.matcher(path).matches()
                && !path.startsWith("//")
                && !path.equals(target)
                && SafeAddress.of(target).filter(OldAddresses::isPage).isPresent();
        if (!good) {
            throw new UserError("newsroom.moved.error");
        }
        database.jdbc()
                .sql(SAVE)
                .param("path", path)
                .param("target", target)
                .param("now", clock.millis())
                .update();
    }

    private static boolean isPage(SafeAddress address) {
        return address.isElsewhere() || address.text().startsWith("/");
    }

    /** Has an old path mean nothing again. */
    public void delete(String path) {
        database.jdbc()
                .sql("delete from old_address where path = :path")
                .param("path", path)
                .update();
    }
}
