package org.jalon.care.remind;

import org.jalon.storage.Database;

/** The table {@code care_preference}: how often each manager wants to be reminded. */
public final class Rhythms {

    private static final String CHOOSE = """
            insert into care_preference (account_id, rhythm) values (:account, :rhythm)
            on conflict (account_id) do update set rhythm = :rhythm
            """;

    private final Database database;

    public Rhythms(Database database) {
        this.database = database;
    }

    /** What somebody chose, or what is recommended. */
    public Rhythm of(String accountId) {
        return database.jdbc()
                .sql("select rhythm from care_preference where account_id = :account")
                .param("account", accountId)
                .query(String.class)
                .optional()
                .map(Rhythm::valueOf)
                .orElse(Rhythm.RECOMMENDED);
    }

    /** Chooses for an account. */
    public void choose(String accountId, Rhythm rhythm) {
        database.jdbc()
                .sql(CHOOSE)
                .param("account", accountId)
                .param("rhythm", rhythm.name())
                .update();
    }
}
