package org.jalon.care;

import org.jalon.account.Secrets;
import org.jalon.storage.Database;

/** Signs codes and links with one random key of this instance. */
public final class CareKey {

    private static final String MAKE =
            "insert into care_key (only_row, secret) values (1, :secret) on conflict (only_row) do nothing";

    private final Database database;
    private volatile String known = "";

    public CareKey(Database database) {
        this.database = database;
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
            database.jdbc().sql(MAKE).param("secret", Secrets.make()).update();
            secret = database.jdbc()
                    .sql("select secret from care_key")
                    .query(String.class)
                    .single();
            known = secret;
        }
        return secret;
    }
}
