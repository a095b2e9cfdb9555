package org.jalon.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.storage.Database;

/** What somebody decided about pairs. The decisions stay when they leave, without them. */
final class OwnDecisions implements PersonalData {

    /** In the place of an account that is forgotten: not empty, as a decision by nobody is that of a run. */
    private static final String NOBODY = "-";

    private final Database database;

    OwnDecisions(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "doublons";
    }

    @Override
    public Map<String, ?> export(Account account) {
        List<Map<String, String>> decisions = database.jdbc()
                .sql("select id, state, decided_at from duplicate_pair where decided_by = :account order by decided_at")
                .param("account", account.id())
                .query((row, number) -> Map.of(
                        "paire", row.getString("id"),
                        "decision", row.getString("state"),
                        "le", Instant.ofEpochMilli(row.getLong("decided_at")).toString()))
                .list();
        return Map.of("decisions", decisions);
    }

    @Override
    public void forget(Account account) {
        database.jdbc()
                .sql("update duplicate_pair set decided_by = :nobody where decided_by = :account")
                .param("nobody", NOBODY)
                .param("account", account.id())
                .update();
    }

    /** Forgets who decided before an instant. */
    int forgetBefore(Instant before) {
        return database.jdbc()
                .sql("update duplicate_pair set decided_by = :nobody"
                        + " where decided_by <> '' and decided_by <> :nobody and decided_at < :before")
                .param("nobody", NOBODY)
                .param("before", before.toEpochMilli())
                .update();
    }
}
