package org.jalon.account.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.account.Secrets;
import org.jalon.storage.Database;
import org.springframework.security.web.webauthn.api.Bytes;

/** What devices were asked to sign. Each holder has one at a time, and it is answered once. */
final class Challenges {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String KEEP = """
            insert into passkey_challenge (holder, challenge, ends_at) values (:holder, :challenge, :ends)
            on conflict (holder) do update set challenge = excluded.challenge, ends_at = excluded.ends_at
            """;

    private static final String TAKE = """
            delete from passkey_challenge where holder = :holder and ends_at > :now returning challenge
            """;

    private final Database database;
    private final Clock clock;

    Challenges(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(String holder, Bytes challenge) {
        database.jdbc()
                .sql(KEEP)
                .param("holder", Secrets.hash(holder))
                .param("challenge", challenge.toBase64UrlString())
                .param("ends", clock.instant().plus(LIFE).toEpochMilli())
                .update();
    }

    Optional<Bytes> take(String holder) {
        return database.jdbc()
                .sql(TAKE)
                .param("holder", Secrets.hash(holder))
                .param("now", clock.millis())
                .query(String.class)
                .optional()
                .map(Bytes::fromBase64);
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from passkey_challenge where ends_at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
