package org.jalon.newsroom.event.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.newsroom.event.register.Registration.Standing;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;

/** The table {@code event_registration}, one registration at a time. */
final class RegistrationTable {

    private static final String INSERT = """
            insert into event_registration (id, event_id, state, name, address, needs, language, network_mark, created_at, changed_at)
            values (:id, :event, 'PENDING', :name, :address, :needs, :language, :mark, :now, :now)
            on conflict do nothing
            """;

    private static final String MOVE = """
            update event_registration set state = :state, confirmed_at = coalesce(confirmed_at, :confirmed), owed = :owed,
                changed_at = :now
            where id = :id
            """;

    /** Only the state is kept, so that a second click is understood, and the network, so that limits hold. */
    private static final String CANCEL = """
            update event_registration set state = 'CANCELLED', name = '', address = '', needs = '', owed = null, changed_at = :now
            where id = :id and state <> 'CANCELLED'
            """;

    private static final String COUNTS = """
            select event_id, sum(case when state = 'SEATED' then 1 else 0 end) as seated,
                sum(case when state = 'WAITING' then 1 else 0 end) as waiting
            from event_registration where state in ('SEATED', 'WAITING') group by event_id
            """;

    private final Database database;

    RegistrationTable(Database database) {
        this.database = database;
    }

    /** Whether it was added; not when this mailbox registered for the event already. */
    boolean insert(Registration registration, MailAddress address, String networkMark, Instant now) {
        return database.jdbc()
                        .sql(INSERT)
                        .param("id", registration.id())
                        .param("event", registration.event().text())
                        .param("name", registration.name())
                        .param("address", address.text())
                        .param("needs", registration.needs())
                        .param("language", registration.language().name())
                        .param("mark", networkMark)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    Optional<Registration> find(String id) {
        return database.jdbc()
                .sql("select * from event_registration where id = :id")
                .param("id", id)
                .query((row, number) -> registration(row))
                .optional();
    }

    /** The one of a mailbox that is not cancelled. */
    Optional<Registration> find(EventId event, MailAddress address) {
        return database.jdbc()
                .sql("""
                select * from event_registration
                where event_id = :event and address = :address and state <> 'CANCELLED'
                """)
                .param("event", event.text())
                .param("address", address.text())
                .query((row, number) -> registration(row))
                .optional();
    }

    int count(EventId event, Standing state) {
        return database.jdbc()
                .sql("select count(*) from event_registration where event_id = :event and state = :state")
                .param("event", event.text())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    Map<EventId, Registrations.Counts> counts() {
        Map<EventId, Registrations.Counts> counts = new HashMap<>();
        database.jdbc().sql(COUNTS).query(row -> {
            counts.put(
                    new EventId(row.getString("event_id")),
                    new Registrations.Counts(row.getInt("seated"), row.getInt("waiting")));
        });
        return counts;
    }

    /** Those who confirmed, in the order in which they did. */
    List<Registration> list(EventId event, Standing state) {
        return database.jdbc()
                .sql("""
                select * from event_registration where event_id = :event and state = :state
                order by confirmed_at, id
                """)
                .param("event", event.text())
                .param("state", state.name())
                .query((row, number) -> registration(row))
                .list();
    }

    void move(Registration registration, Standing state, @Nullable News owed, Instant now) {
        database.jdbc()
                .sql(MOVE)
                .param("id", registration.id())
                .param("state", state.name())
                .param("owed", owed == null ? null : owed.name())
                .param("confirmed", now.toEpochMilli())
                .param("now", now.toEpochMilli())
                .update();
    }

    void rewrite(String id, String name, String needs, Instant now) {
        database.jdbc()
                .sql("""
                update event_registration set name = :name, needs = :needs, changed_at = :now
                where id = :id and state <> 'CANCELLED'
                """)
                .param("id", id)
                .param("name", name)
                .param("needs", needs)
                .param("now", now.toEpochMilli())
                .update();
    }

    boolean cancel(String id, Instant now) {
        return database.jdbc()
                        .sql(CANCEL)
                        .param("id", id)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    void came(EventId event, String id, @Nullable Boolean came) {
        database.jdbc()
                .sql("""
                update event_registration set came = :came
                where event_id = :event and id = :id and state in ('SEATED', 'WAITING')
                """)
                .param("event", event.text())
                .param("id", id)
                .param("came", came == null ? null : came ? 1 : 0)
                .update();
    }

    static Registration registration(ResultSet row) throws SQLException {
        String address = row.getString("address");
        long confirmed = row.getLong("confirmed_at");
        boolean isConfirmed = !row.wasNull();
        int came = row.getInt("came");
        boolean said = !row.wasNull();
        String owed = row.getString("owed");
        return new Registration(
                row.getString("id"),
                new EventId(row.getString("event_id")),
                Standing.valueOf(row.getString("state")),
                row.getString("name"),
                address.isEmpty() ? null : new MailAddress(address),
                row.getString("needs"),
                Language.valueOf(row.getString("language")),
                isConfirmed ? Instant.ofEpochMilli(confirmed) : null,
                said ? came == 1 : null,
                owed == null ? null : News.valueOf(owed));
    }
}
