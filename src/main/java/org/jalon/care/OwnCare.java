package org.jalon.care;

import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.storage.Database;

/** What is known of a person as a manager of places. Their rights go with the account; what they said of places stays. */
final class OwnCare implements PersonalData {

    private static final String MANAGED =
            "select place_id, way, since from place_manager where account_id = :account order by since";
    private static final String CLAIMS =
            "select place_id, words, state, created_at from manager_claim where account_id = :account order by created_at";

    /** Invitations by others to this address do not go with the account by themselves. */
    private static final String FORGET_INVITATIONS = "delete from manager_invitation where address = :address";

    private final Database database;

    OwnCare(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "lieux";
    }

    @Override
    public Map<String, ?> export(Account account) {
        return Map.of("geres", rows(MANAGED, account), "demandes", rows(CLAIMS, account));
    }

    private List<Map<String, Object>> rows(String sql, Account account) {
        return database.jdbc().sql(sql).param("account", account.id()).query().listOfRows();
    }

    @Override
    public void forget(Account account) {
        database.jdbc()
                .sql(FORGET_INVITATIONS)
                .param("address", account.address().text())
                .update();
    }
}
