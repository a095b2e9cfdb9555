package org.jalon.care.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/** The table {@code manager_invitation}: an invitation is for whoever signs in with its address. */
public final class Invitations {

    /** How long an invitation may be accepted. */
    static final Duration LIFE = Duration.ofDays(30);

    private static final String INSERT = """
            insert into manager_invitation (place_id, address, invited_by, created_at, ends_at)
            values (:place, :address, :by, :now, :ends)
            on conflict (place_id, address) do update set invited_by = :by, created_at = :now, ends_at = :ends
            """;

    private static final String FIND = """
            select invited_by from manager_invitation
            where place_id = :place and address = :address and ends_at > :now
            """;

    private static final String COUNT =
            "select count(*) from manager_invitation where invited_by = :by and created_at > :day";

    private final Database database;
    private final Clock clock;

    public Invitations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(PlaceId place, MailAddress address, Account by) {
        Instant now = clock.instant();
        database.jdbc()
                .sql(INSERT)
                .param("place", place.text())
                .param("address", address.text())
                .param("by", by.id())
                .param("now", now.toEpochMilli())
                .param("ends", now.plus(LIFE).toEpochMilli())
                .update();
    }

    /** The account of who invited this address to a place. */
    Optional<String> findHost(PlaceId place, MailAddress address) {
        return database.jdbc()
                .sql(FIND)
                .param("place", place.text())
                .param("address", address.text())
                .param("now", clock.millis())
                .query(String.class)
                .optional();
    }

    /** How many somebody invited within a day. */
    int countOfToday(Account by) {
        Instant now = clock.instant();
        return database.jdbc()
                .sql(COUNT)
                .param("by", by.id())
                .param("day", now.minus(Duration.ofDays(1)).toEpochMilli())
                .query(Integer.class)
                .single();
    }

    void delete(PlaceId place, MailAddress address) {
        database.jdbc()
                .sql("delete from manager_invitation where place_id = :place and address = :address")
                .param("place", place.text())
                .param("address", address.text())
                .update();
    }

    /** Deletes those from before an instant. */
    public int forget(Instant before) {
        return database.jdbc()
                .sql("delete from manager_invitation where created_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
