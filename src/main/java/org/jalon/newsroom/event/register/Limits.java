package org.jalon.newsroom.event.register;

import java.time.Duration;
import java.time.Instant;
import org.jalon.mail.MailAddress;
import org.jalon.storage.Database;

/**
 * How many registrations are taken; counted in the database, so that several processes and restarts count together.
 *
 * @param networkEachHour from a network, such as a library whose visitors register there
 * @param networkEachDay from a network
 * @param addressEachDay with one mail address
 */
public record Limits(int networkEachHour, int networkEachDay, int addressEachDay) {

    /** Whether one more may come from there. */
    boolean allow(Database database, String networkMark, MailAddress address, Instant now) {
        return count(database, "network_mark", networkMark, now.minus(Duration.ofHours(1))) < networkEachHour
                && count(database, "network_mark", networkMark, now.minus(Duration.ofDays(1))) < networkEachDay
                && count(database, "address", address.text(), now.minus(Duration.ofDays(1))) < addressEachDay;
    }

    private static int count(Database database, String column, String value, Instant since) {
        return database.jdbc()
                .sql("select count(*) from event_registration where " + column + " = :value and created_at > :since")
                .param("value", value)
                .param("since", since.toEpochMilli())
                .query(Integer.class)
                .single();
    }
}
