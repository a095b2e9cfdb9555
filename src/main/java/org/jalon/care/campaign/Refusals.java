package org.jalon.care.campaign;

import java.time.Clock;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/** The table {@code care_refusal}: mailboxes that want no campaigns. */
public final class Refusals {

    private static final String ADD =
            "insert into care_refusal (address, at) values (:address, :now) on conflict (address) do nothing";

    private final Database database;
    private final Clock clock;

    public Refusals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that a mailbox wants no more. */
    public void add(MailAddress address) {
        database.jdbc()
                .sql(ADD)
                .param("address", address.text())
                .param("now", clock.millis())
                .update();
    }

    /** Whether a mailbox said so. */
    boolean has(MailAddress address) {
        return database.jdbc()
                        .sql("select count(*) from care_refusal where address = :address")
                        .param("address", address.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
