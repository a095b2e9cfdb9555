package org.jalon.directory;

import org.jalon.storage.Database;

/**
 * How far the directory is.
 *
 * @param revision number of the newest revision
 * @param pulse counts the writes: when it is the same, nothing at all has changed, not even a date
 */
record Head(long revision, long pulse) {

    private static final String READ = "select revision, pulse from directory_head";

    /** Also locks the row until the transaction ends, so that writers follow one another. */
    private static final String LOCK =
            "update directory_head set pulse = pulse + 1 where only_row = 1 returning revision, pulse";

    private static final String ADVANCE = "update directory_head set revision = :revision where only_row = 1";

    static Head read(Database database) {
        return database.jdbc().sql(READ).query(Head.class).single();
    }

    /** To be called first in a transaction that writes. */
    static Head lock(Database database) {
        return database.jdbc().sql(LOCK).query(Head.class).single();
    }

    static void advance(Database database, long revision) {
        database.jdbc().sql(ADVANCE).param("revision", revision).update();
    }
}
