package org.jalon.account.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jalon.account.Secrets;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/**
 * Attempts to sign in. Each has a link and a code, either of which works once, within ten minutes, and only in the browser that
 * asked, which has a secret of its own. Secrets are found by their hashes, codes compared in constant time.
 */
public final class SignIns {

    /** How long a link and a code are good for. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration FIRST_LIFE = Duration.ofHours(24);
    private static final int MOST_TRIES = 5;
    private static final String ANY_BROWSER = "";

    private static final String INSERT = """
            insert into sign_in (id, link_hash, browser_hash, code_hash, address, language, destination, created_at, ends_at)
            values (:id, :link, :browser, :code, :address, :language, :destination, :now, :ends)
            """;

    private static final String LOOK = """
            select browser_hash from sign_in where link_hash = :link and used_at is null and ends_at > :now
            """;

    private static final String USE_LINK = """
            update sign_in set used_at = :now
            where link_hash = :link and browser_hash in ('', :browser) and used_at is null and ends_at > :now
            returning *
            """;

    private static final String TRY_CODE = """
            update sign_in set attempts = attempts + 1
            where browser_hash = :browser and used_at is null and ends_at > :now and attempts < :most
            returning *
            """;

    private static final String USE = "update sign_in set used_at = :now where id = :id and used_at is null";

    private final Database database;
    private final Clock clock;

    public SignIns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is sent by mail. */
    record Begun(String token, String code) {}

    /** What a link is worth in a browser. */
    enum Link {
        READY,
        /** Good, but another browser asked for it. */
        ELSEWHERE,
        OVER
    }

    /** How trying to use a link or a code ended. */
    sealed interface Outcome {}

    /** It was good: this address is theirs. */
    record Proved(MailAddress address, Language language, String destination) implements Outcome {}

    /** Not the code; it may be tried so many times more. */
    record Wrong(int left) implements Outcome {}

    /** Used, too old, tried too often, or of another browser. */
    record Over() implements Outcome {}

    private record Row(String id, String codeHash, int attempts, Proved proved) {}

    /** Begins an attempt for a browser that has this secret. */
    Begun begin(String browser, MailAddress address, Language language, String destination) {
        String token = Secrets.make();
        String code = Secrets.makeCode();
        insert(token, Secrets.hash(browser), Secrets.sign(browser, code), address, language, destination, LIFE);
        return new Begun(token, code);
    }

    /** A link for whichever browser opens it first, within a day: for somebody who has the terminal of the machine. */
    public String first(MailAddress address, Language language) {
        String token = Secrets.make();
        insert(token, ANY_BROWSER, ANY_BROWSER, address, language, language.path("/compte"), FIRST_LIFE);
        return token;
    }

    private void insert(
            String token,
            String browserHash,
            String codeHash,
            MailAddress address,
            Language language,
            String destination,
            Duration life) {
        Instant now = clock.instant();
        database.jdbc()
                .sql(INSERT)
                .param("id", UUID.randomUUID().toString())
                .param("link", Secrets.hash(token))
                .param("browser", browserHash)
                .param("code", codeHash)
                .param("address", address.text())
                .param("language", language.name())
                .param("destination", destination)
                .param("now", now.toEpochMilli())
                .param("ends", now.plus(life).toEpochMilli())
                .update();
    }

    /** What a link is worth, without using it. */
    Link look(String token, String browser) {
        return database.jdbc()
                .sql(LOOK)
                .param("link", Secrets.hash(token))
                .param("now", clock.millis())
                .query(String.class)
                .optional()
                .map(bound ->
                        bound.equals(ANY_BROWSER) || bound.equals(Secrets.hash(browser)) ? Link.READY : Link.ELSEWHERE)
                .orElse(Link.OVER);
    }

    /** Uses a link, which nobody can do again. */
    Outcome useLink(String token, String browser) {
        List<Row> used = query(USE_LINK, "link", Secrets.hash(token), browser);
        return used.isEmpty() ? new Over() : used.getFirst().proved();
    }

    /** Tries a code, of which a browser has a few tries. Spaces in it do not matter. */
    Outcome useCode(String typed, String browser) {
        if (browser.isEmpty()) {
            return new Over();
        }
        String hash = Secrets.sign(browser, typed.replaceAll("\\s", ""));
        List<Row> open = query(TRY_CODE, "most", MOST_TRIES, browser);
        if (open.isEmpty()) {
            return new Over();
        }
        for (Row row : open) {
            if (Secrets.same(row.codeHash(), hash)) {
                return use(row) ? row.proved() : new Over();
            }
        }
        int left = MOST_TRIES - open.stream().mapToInt(Row::attempts).min().orElse(MOST_TRIES);
        return left == 0 ? new Over() : new Wrong(left);
    }

    private boolean use(Row row) {
        return database.jdbc()
                        .sql(USE)
                        .param("now", clock.millis())
                        .param("id", row.id())
                        .update()
                == 1;
    }

    private List<Row> query(String sql, String name, Object value, String browser) {
        return database.jdbc()
                .sql(sql)
                .param(name, value)
                .param("browser", Secrets.hash(browser))
                .param("now", clock.millis())
                .query((row, number) -> new Row(
                        row.getString("id"),
                        row.getString("code_hash"),
                        row.getInt("attempts"),
                        new Proved(
                                new MailAddress(row.getString("address")),
                                Language.valueOf(row.getString("language")),
                                row.getString("destination"))))
                .list();
    }

    /** Deletes the attempts from before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from sign_in where ends_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
