package org.jalon.newsroom.event.register;

import java.time.Instant;
import java.util.List;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.storage.Database;

/** Mails that people who registered must still get, and registrations past their time: {@code event_registration}, many at a time. */
final class Owing {

    private static final int AT_ONCE = 200;

    private static final String OWED = """
            select * from event_registration where owed is not null and state <> 'CANCELLED' order by changed_at, id limit :most
            """;

    private static final String DUE = """
            select r.* from event_registration r join event e on e.id = r.event_id
            where r.state = 'SEATED' and r.reminded_at is null and e.state = 'PUBLISHED'
                and e.starts_at > :now and e.starts_at <= :until and r.confirmed_at <= e.starts_at - :before
            order by e.starts_at, r.id limit :most
            """;

    private final Database database;

    Owing(Database database) {
        this.database = database;
    }

    /** All who confirmed must be told; in the transaction of what they are told of. Of another day they are reminded anew. */
    int owe(EventId event, News news) {
        return database.jdbc()
                .sql("""
                update event_registration set owed = :news,
                    reminded_at = case when :news = 'CHANGED' then null else reminded_at end
                where event_id = :event and state in ('SEATED', 'WAITING')
                """)
                .param("event", event.text())
                .param("news", news.name())
                .update();
    }

    List<Registration> listOwed() {
        return database.jdbc()
                .sql(OWED)
                .param("most", AT_ONCE)
                .query((row, number) -> RegistrationTable.registration(row))
                .list();
    }

    /** Whether it was still owed, and is so no longer. */
    boolean settle(Registration registration, News news) {
        return database.jdbc()
                        .sql("update event_registration set owed = null where id = :id and owed = :news")
                        .param("id", registration.id())
                        .param("news", news.name())
                        .update()
                == 1;
    }

    /** Who is to be reminded of what begins until then; nobody who registered when it was already so near. */
    List<Registration> listDue(Instant now, Instant until) {
        return database.jdbc()
                .sql(DUE)
                .param("now", now.toEpochMilli())
                .param("until", until.toEpochMilli())
                .param("before", until.toEpochMilli() - now.toEpochMilli())
                .param("most", AT_ONCE)
                .query((row, number) -> RegistrationTable.registration(row))
                .list();
    }

    /** Whether nobody had reminded them before. */
    boolean remind(Registration registration, Instant now) {
        return database.jdbc()
                        .sql("""
                        update event_registration set reminded_at = :now
                        where id = :id and reminded_at is null and state = 'SEATED'
                        """)
                        .param("id", registration.id())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Forgets all registrations for events that ended before an instant. */
    int forgetOfEventsBefore(Instant before) {
        return update(
                "delete from event_registration where event_id in (select id from event where ends_at < :before)",
                before);
    }

    /** Forgets what people needed for events that ended before an instant. */
    int forgetNeeds(Instant before) {
        return update("""
                update event_registration set needs = ''
                where needs <> '' and event_id in (select id from event where ends_at < :before)
                """, before);
    }

    /** Forgets those who never confirmed, or cancelled, before an instant. */
    int forgetIdle(Instant before) {
        return update(
                "delete from event_registration where state in ('PENDING', 'CANCELLED') and changed_at < :before",
                before);
    }

    /** Forgets from which networks people registered before an instant. */
    int forgetNetworks(Instant before) {
        return update(
                "update event_registration set network_mark = '' where network_mark <> '' and created_at < :before",
                before);
    }

    private int update(String sql, Instant before) {
        return database.jdbc().sql(sql).param("before", before.toEpochMilli()).update();
    }
}
