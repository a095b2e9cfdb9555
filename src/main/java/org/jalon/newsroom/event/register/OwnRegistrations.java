package org.jalon.newsroom.event.register;

import java.util.List;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.storage.Database;

/** What is known of somebody by the events they registered for with the address of their account. */
public final class OwnRegistrations implements PersonalData {

    private final Database database;

    public OwnRegistrations(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "inscriptions";
    }

    @Override
    public Map<String, ?> export(Account account) {
        List<Map<String, Object>> all = database.jdbc()
                .sql("select event_id, state, name, needs, created_at from event_registration where address = :address")
                .param("address", account.address().text())
                .query()
                .listOfRows();
        return Map.of("inscriptions", all);
    }

    @Override
    public void forget(Account account) {
        database.jdbc().sql("""
                update event_registration set state = 'CANCELLED', name = '', address = '', needs = '', owed = null
                where address = :address
                """).param("address", account.address().text()).update();
    }
}
