package org.jalon.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.storage.Database;

/** What is kept of contributors, and how it is forgotten. What they said of places stays, without them. */
final class Forgetting implements PersonalData {

    private static final String ADDRESSES =
            "update proposal set address = null where address is not null and changed_at < :before";
    private static final String NETWORKS =
            "update proposal set network_mark = null where network_mark is not null and received_at < :before";
    private static final String OF_ACCOUNT = """
            select kind, state, place_name, said, message, received_at from proposal
            where account_id = :account or address = :address order by received_at
            """;
    private static final String FORGET = """
            update proposal set address = null, account_id = null, network_mark = null
            where account_id = :account or address = :address
            """;

    private final Database database;

    Forgetting(Database database) {
        this.database = database;
    }

    /** Addresses of proposals in which nothing happened since. */
    int forgetAddresses(Instant before) {
        return forget(ADDRESSES, before);
    }

    int forgetNetworks(Instant before) {
        return forget(NETWORKS, before);
    }

    @Override
    public String name() {
        return "propositions";
    }

    @Override
    public Map<String, ?> export(Account account) {
        List<Map<String, String>> proposals = database.jdbc()
                .sql(OF_ACCOUNT)
                .param("account", account.id())
                .param("address", account.address().text())
                .query((row, number) -> Map.of(
                        "genre", row.getString("kind"),
                        "etat", row.getString("state"),
                        "lieu", row.getString("place_name"),
                        "propose", row.getString("said"),
                        "message", row.getString("message"),
                        "recue_le",
                                Instant.ofEpochMilli(row.getLong("received_at")).toString()))
                .list();
        return Map.of("liste", proposals);
    }

    @Override
    public void forget(Account account) {
        database.jdbc()
                .sql(FORGET)
                .param("account", account.id())
                .param("address", account.address().text())
                .update();
    }

    private int forget(String sql, Instant before) {
        return database.jdbc().sql(sql).param("before", before.toEpochMilli()).update();
    }
}
