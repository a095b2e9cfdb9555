package org.jalon.account;

import org.jalon.storage.Database;

/**
 * Signs with one random key of this instance, which is made at its first use and kept in a table of one row, {@code secret}, so
 * that all processes and later starts sign alike.
 */
public final class StoredKey {

    private final Database database;
    private final String table;
    private volatile String known = "";

    /** @param table of the module that signs; a name in our own code, never one from outside */
    public StoredKey(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    /**
     * The signature of a text.
     *
     * @param use what it is for, so that a signature is good for nothing else
     */
    public String sign(String use, String text) {
        return Secrets.sign(secret(), use + ":" + text);
    }

    private String secret() {
        String secret = known;
        if (secret.isEmpty()) {
            database.jdbc()
                    .sql("insert into " + table
                            + " (only_row, secret) values (1, :secret) on conflict (only_row) do nothing")
                    .param("secret", Secrets.make())
                    .update();
            secret = database.jdbc()
                    .sql("select secret from " + table)
                    .query(String.class)
                    .single();
            known = secret;
        }
        return secret;
    }
}
