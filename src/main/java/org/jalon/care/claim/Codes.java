package org.jalon.care.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jalon.account.Account;
import org.jalon.account.Secrets;
import org.jalon.account.StoredKey;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/**
 * The codes that are sent to the addresses of places. Each is for one account and one place, works once, within ten minutes,
 * and may be tried five times. A new one ends those before it.
 */
public final class Codes {

    /** How long a code is good for. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int MOST_TRIES = 5;
    private static final int MOST_FOR_PLACE_IN_AN_HOUR = 6;
    private static final int MOST_OF_ACCOUNT_IN_A_DAY = 12;

    private static final String INSERT = """
            insert into manager_code (id, place_id, account_id, address, code_hash, created_at, ends_at)
            values (:id, :place, :account, :address, :hash, :now, :ends)
            """;

    private static final String END_OTHERS = """
            update manager_code set ends_at = :now
            where place_id = :place and account_id = :account and used_at is null and ends_at > :now
            """;

    private static final String OPEN = """
            select * from manager_code
            where place_id = :place and account_id = :account and used_at is null and ends_at > :now and attempts < :most
            order by created_at desc limit 1
            """;

    private static final String TRY = """
            update manager_code set attempts = attempts + 1
            where id = :id and used_at is null and ends_at > :now and attempts < :most
            """;

    private static final String USE = "update manager_code set used_at = :now where id = :id and used_at is null";

    private static final String COUNT_FOR_PLACE =
            "select count(*) from manager_code where place_id = :place and created_at > :hour";

    private static final String COUNT_OF_ACCOUNT =
            "select count(*) from manager_code where account_id = :account and created_at > :day";

    private final Database database;
    private final StoredKey key;
    private final Clock clock;

    public Codes(Database database, StoredKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /** A code that waits to be typed. */
    record Open(String id, MailAddress address, String hash, int attempts) {}

    /** How a try ended. */
    sealed interface Tried {

        /** It was the code that was sent to this address. */
        record Right(MailAddress address) implements Tried {}

        /** It was not; so many tries are left. */
        record Wrong(int left) implements Tried {}

        /** There is none to be tried. */
        record Over() implements Tried {}
    }

    /** A new code for this account and place; empty when there were too many. */
    Optional<String> make(PlaceId place, Account account, MailAddress address) {
        if (isTooMany(place, account)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        database.jdbc()
                .sql(END_OTHERS)
                .param("place", place.text())
                .param("account", account.id())
                .param("now", now.toEpochMilli())
                .update();
        String code = Secrets.makeCode();
        String id = UUID.randomUUID().toString();
        database.jdbc()
                .sql(INSERT)
                .param("id", id)
                .param("place", place.text())
                .param("account", account.id())
                .param("address", address.text())
                .param("hash", hash(id, code))
                .param("now", now.toEpochMilli())
                .param("ends", now.plus(LIFE).toEpochMilli())
                .update();
        return Optional.of(code);
    }

    /** The code that this account may type for this place. */
    Optional<Open> find(PlaceId place, Account account) {
        return database.jdbc()
                .sql(OPEN)
                .param("place", place.text())
                .param("account", account.id())
                .param("now", clock.millis())
                .param("most", MOST_TRIES)
                .query((row, number) -> new Open(
                        row.getString("id"),
                        new MailAddress(row.getString("address")),
                        row.getString("code_hash"),
                        row.getInt("attempts")))
                .optional();
    }

    /** Tries what was typed; spaces in it do not matter. */
    Tried tryCode(PlaceId place, Account account, String typed) {
        Optional<Open> found = find(place, account);
        if (found.isEmpty() || !counts(found.get())) {
            return new Tried.Over();
        }
        Open open = found.get();
        if (Secrets.same(open.hash(), hash(open.id(), typed.replaceAll("\\s", "")))) {
            boolean used = database.jdbc()
                            .sql(USE)
                            .param("now", clock.millis())
                            .param("id", open.id())
                            .update()
                    == 1;
            return used ? new Tried.Right(open.address()) : new Tried.Over();
        }
        int left = MOST_TRIES - open.attempts() - 1;
        return left <= 0 ? new Tried.Over() : new Tried.Wrong(left);
    }

    private boolean counts(Open open) {
        return database.jdbc()
                        .sql(TRY)
                        .param("id", open.id())
                        .param("now", clock.millis())
                        .param("most", MOST_TRIES)
                        .update()
                == 1;
    }

    private boolean isTooMany(PlaceId place, Account account) {
        Instant now = clock.instant();
        int ofPlace = database.jdbc()
                .sql(COUNT_FOR_PLACE)
                .param("place", place.text())
                .param("hour", now.minus(Duration.ofHours(1)).toEpochMilli())
                .query(Integer.class)
                .single();
        int ofAccount = database.jdbc()
                .sql(COUNT_OF_ACCOUNT)
                .param("account", account.id())
                .param("day", now.minus(Duration.ofDays(1)).toEpochMilli())
                .query(Integer.class)
                .single();
        return ofPlace >= MOST_FOR_PLACE_IN_AN_HOUR || ofAccount >= MOST_OF_ACCOUNT_IN_A_DAY;
    }

    private String hash(String id, String code) {
        return key.sign("code:" + id, code);
    }

    /** Deletes those from before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from manager_code where created_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
