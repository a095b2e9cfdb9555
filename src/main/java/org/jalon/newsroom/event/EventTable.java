package org.jalon.newsroom.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tables {@code event}, {@code event_series} and {@code event_edition}. */
public final class EventTable implements MediaUse {

    private static final String SAVE = """
            insert into event (id, series_id, series_day, apart, state, notice, starts_at, ends_at, content, sequence, changed_at)
            values (:id, :series, :day, :apart, :state, :notice, :starts, :ends, :content, :sequence, :changed)
            on conflict (id) do update set series_id = excluded.series_id, series_day = excluded.series_day,
                apart = excluded.apart, state = excluded.state, notice = excluded.notice, starts_at = excluded.starts_at,
                ends_at = excluded.ends_at, content = excluded.content, sequence = excluded.sequence,
                changed_at = excluded.changed_at
            """;

    private final Database database;
    private final AtomicLong changes = new AtomicLong();

    public EventTable(Database database) {
        this.database = database;
    }

    /** Writes an event as it is now; to be called in a transaction. */
    public void save(Event event) {
        Event.@Nullable Turn turn = event.turn();
        database.jdbc()
                .sql(SAVE)
                .param("id", event.id().text())
                .param("series", turn == null ? null : turn.series())
                .param("day", turn == null ? null : turn.day().toEpochDay())
                .param("apart", turn != null && turn.apart() ? 1 : 0)
                .param("state", event.state().name())
                .param("notice", event.notice())
                .param("starts", event.when().start().toEpochMilli())
                .param("ends", event.when().end().toEpochMilli())
                .param("content", EventJson.write(event))
                .param("sequence", event.sequence())
                .param("changed", event.changedAt().toEpochMilli())
                .update();
        changed();
    }

    /** Forgets an event that was never published; its registrations with it. */
    public void deleteDraft(EventId id) {
        database.jdbc()
                .sql("delete from event where id = :id and state = 'DRAFT'")
                .param("id", id.text())
                .update();
        changed();
    }

    private void changed() {
        database.jdbc().sql("update event_edition set number = number + 1").update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    changes.incrementAndGet();
                }
            });
        } else {
            changes.incrementAndGet();
        }
    }

    /** Grows with each change that was committed through this table, so that this process sees its own at once. */
    public long changes() {
        return changes.get();
    }

    public void saveSeries(String id, String rule, Instant now) {
        database.jdbc()
                .sql("""
                insert into event_series (id, rule, created_at) values (:id, :rule, :now)
                on conflict (id) do update set rule = excluded.rule
                """)
                .param("id", id)
                .param("rule", rule)
                .param("now", now.toEpochMilli())
                .update();
    }

    /** The rule of a series. */
    public Optional<String> findRule(String series) {
        return database.jdbc()
                .sql("select rule from event_series where id = :id")
                .param("id", series)
                .query(String.class)
                .optional();
    }

    /** Makes this transaction the only one that counts the seats of an event, until its end. */
    public void lock(EventId id) {
        database.jdbc()
                .sql("update event set seating = seating + 1 where id = :id")
                .param("id", id.text())
                .update();
    }

    public Optional<Event> find(EventId id) {
        return database.jdbc()
                .sql("select * from event where id = :id")
                .param("id", id.text())
                .query((row, number) -> event(row))
                .optional();
    }

    /** Those of a series, in order. */
    public List<Event> ofSeries(String series) {
        return database.jdbc()
                .sql("select * from event where series_id = :series order by series_day, id")
                .param("series", series)
                .query((row, number) -> event(row))
                .list();
    }

    /** All events that are known, in the order of their start. */
    public List<Event> listAll() {
        return database.jdbc()
                .sql("select * from event order by starts_at, id")
                .query((row, number) -> event(row))
                .list();
    }

    /** The number that grows with each change. */
    public long edition() {
        return database.jdbc()
                .sql("select number from event_edition")
                .query(Long.class)
                .single();
    }

    /** The files that descriptions and documents of events lead to, in whatever state they are. */
    @Override
    public Set<String> files() {
        return MediaUse.named(database.jdbc()
                .sql("select content from event where content like " + LIKE)
                .query(String.class)
                .list());
    }

    private static Event event(ResultSet row) throws SQLException {
        EventJson.Kept kept = EventJson.read(row.getString("content"));
        String series = row.getString("series_id");
        return new Event(
                new EventId(row.getString("id")),
                series == null
                        ? null
                        : new Event.Turn(
                                series, LocalDate.ofEpochDay(row.getLong("series_day")), row.getInt("apart") == 1),
                State.valueOf(row.getString("state")),
                row.getString("notice"),
                kept.when(),
                kept.content(),
                row.getInt("sequence"),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
