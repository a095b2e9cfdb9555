package org.jalon.newsroom.letter;

import java.time.Instant;
import org.jalon.storage.Database;

/** The table {@code letter_farewell}. Statements join the transaction of their caller. */
final class FarewellTable {

    private static final String ADD = """
            insert into letter_farewell (address_hash, reason, at) values (:hash, :reason, :now)
            on conflict (address_hash) do update set reason = excluded.reason, at = excluded.at
            """;

    private final Database database;

    FarewellTable(Database database) {
        this.database = database;
    }

    void add(String addressMark, Farewell reason, Instant now) {
        database.jdbc()
                .sql(ADD)
                .param("hash", addressMark)
                .param("reason", reason.name())
                .param("now", now.toEpochMilli())
                .update();
    }

    boolean contains(String addressMark) {
        return database.jdbc()
                        .sql("select count(*) from letter_farewell where address_hash = :hash")
                        .param("hash", addressMark)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void delete(String addressMark) {
        database.jdbc()
                .sql("delete from letter_farewell where address_hash = :hash")
                .param("hash", addressMark)
                .update();
    }

    int forget(Instant before) {
        return database.jdbc()
                .sql("delete from letter_farewell where at < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
