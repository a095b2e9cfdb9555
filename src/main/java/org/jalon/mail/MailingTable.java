package org.jalon.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalon.mail.Mailings.Addressee;
import org.jalon.mail.Mailings.Progress;
import org.jalon.mail.Mailings.State;
import org.jalon.storage.Database;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code mailing} and {@code mailing_copy}. Statements join the transaction of their caller. */
final class MailingTable {

    private static final String INSERT = """
            insert into mailing_copy (id, mailing_id, reader, edition, state, due_at, changed_at)
            values (?, ?, ?, ?, 'WAITING', ?, ?) on conflict (mailing_id, reader) do nothing
            """;

    private static final String CLAIM = """
            update mailing_copy set state = 'CLAIMED', claim = :claim, attempts = attempts + 1, changed_at = :now
            where state = 'WAITING' and id in (
                select c.id from mailing_copy c join mailing m on m.id = c.mailing_id
                where m.state = 'SENDING' and c.state = 'WAITING' and c.due_at <= :now order by c.due_at limit :most)
            returning *
            """;

    private static final String RELEASE = """
            update mailing_copy set state = 'WAITING', claim = null, attempts = attempts - 1, changed_at = :now
            where state = 'CLAIMED' and claim = :claim and id in (:ids)
            """;

    private static final String TAKE_BACK = """
            update mailing_copy set state = 'WAITING', claim = null, changed_at = :now
            where state = 'CLAIMED' and changed_at < :dead
            """;

    private static final String TAKE_BACK_ALL = """
            update mailing_copy set state = 'WAITING', claim = null, changed_at = :now
            where state = 'CLAIMED' and claim = :claim
            """;

    private static final String DOUBT = """
            update mailing_copy set state = 'UNCERTAIN', claim = null, changed_at = :now
            where state = 'HANDED' and changed_at < :dead
            """;

    private static final String END = """
            update mailing set state = 'DONE', ended_at = :now
            where state = 'SENDING' and not exists (
                select 1 from mailing_copy where mailing_id = mailing.id and state in ('WAITING', 'CLAIMED', 'HANDED'))
            """;

    private static final String REPEAT = """
            update mailing_copy set state = 'WAITING', due_at = :now, changed_at = :now
            where mailing_id = :id and state = 'UNCERTAIN'
            """;

    private static final String COUNT = """
            select sum(case when state in ('WAITING', 'CLAIMED', 'HANDED') then 1 else 0 end) as waiting,
                sum(case when state = 'SENT' then 1 else 0 end) as sent,
                sum(case when state = 'UNCERTAIN' then 1 else 0 end) as uncertain,
                sum(case when state = 'FAILED' then 1 else 0 end) as failed,
                sum(case when state = 'SKIPPED' then 1 else 0 end) as skipped,
                sum(case when returned = 'HARD' then 1 else 0 end) as hard,
                sum(case when returned = 'SOFT' then 1 else 0 end) as soft,
                sum(case when returned = 'COMPLAINT' then 1 else 0 end) as complaints
            from mailing_copy where mailing_id = :id
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    MailingTable(Database database) {
        this.database = database;
    }

    /** A copy that a sender has. */
    record Claimed(String id, String mailing, String reader, String edition, int attempts, Instant dueAt) {}

    void insert(String id, Collection<Addressee> addressees, Instant now) {
        database.jdbc()
                .sql("insert into mailing (id, state, begun_at) values (:id, 'SENDING', :now)")
                .param("id", id)
                .param("now", now.toEpochMilli())
                .update();
        database.batches().batchUpdate(INSERT, addressees, 1_000, (statement, one) -> {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, id);
            statement.setString(3, one.reader());
            statement.setString(4, one.edition());
            statement.setLong(5, now.toEpochMilli());
            statement.setLong(6, now.toEpochMilli());
        });
    }

    /** Takes the next copies for a sender who names this claim. */
    List<Claimed> claim(String claim, int most, Instant now) {
        return database.jdbc()
                .sql(CLAIM)
                .param("claim", claim)
                .param("most", most)
                .param("now", now.toEpochMilli())
                .query((row, number) -> claimed(row))
                .list();
    }

    /** Gives back what was not tried. */
    void release(List<String> ids, String claim, Instant now) {
        if (!ids.isEmpty()) {
            database.jdbc()
                    .sql(RELEASE)
                    .param("ids", ids)
                    .param("claim", claim)
                    .param("now", now.toEpochMilli())
                    .update();
        }
    }

    /** Gives back what dead senders had not handed over, and sets apart what they were handing over. */
    int settle(Instant now) {
        long dead = now.minus(MailTable.LEASE).toEpochMilli();
        int settled = 0;
        for (String statement : List.of(TAKE_BACK, DOUBT)) {
            settled += database.jdbc()
                    .sql(statement)
                    .param("now", now.toEpochMilli())
                    .param("dead", dead)
                    .update();
        }
        return settled;
    }

    /**
     * Settles what a sender had that died, by what it left: copies that a server took have left, those whose end was never begun
     * have not, and what is between these two is uncertain.
     */
    int settle(SendLog.Left left, Instant now) {
        List<String> handed = database.jdbc()
                .sql("select id from mailing_copy where state = 'HANDED' and claim = :claim")
                .param("claim", left.claim())
                .query(String.class)
                .list();
        database.batches()
                .batchUpdate(
                        "update mailing_copy set state = ?, claim = null, changed_at = ? where id = ?",
                        handed.stream()
                                .map(id -> new Object[] {state(id, left), now.toEpochMilli(), id})
                                .toList());
        return handed.size()
                + database.jdbc()
                        .sql(TAKE_BACK_ALL)
                        .param("claim", left.claim())
                        .param("now", now.toEpochMilli())
                        .update();
    }

    private static String state(String id, SendLog.Left left) {
        if (left.taken().contains(id)) {
            return "SENT";
        }
        return left.isWhole() && !left.begun().contains(id) ? "WAITING" : "UNCERTAIN";
    }

    /** Whether any mailing goes on. */
    boolean isSending() {
        return database.jdbc()
                        .sql("select count(*) from mailing where state = 'SENDING'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends the mailings of which nothing is left to send; how many. */
    int end(Instant now) {
        return database.jdbc().sql(END).param("now", now.toEpochMilli()).update();
    }

    boolean move(String id, State from, State to, Instant now) {
        return database.jdbc()
                        .sql("update mailing set state = :to, ended_at = :ended where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("ended", to == State.CANCELLED ? now.toEpochMilli() : null)
                        .update()
                == 1;
    }

    int repeatUncertain(String id, Instant now) {
        int repeated = database.jdbc()
                .sql(REPEAT)
                .param("id", id)
                .param("now", now.toEpochMilli())
                .update();
        if (repeated > 0) {
            move(id, State.DONE, State.SENDING, now);
        }
        return repeated;
    }

    Optional<Progress> progress(String id) {
        return database.jdbc()
                .sql("select state, summary from mailing where id = :id")
                .param("id", id)
                .query((row, number) -> progress(id, State.valueOf(row.getString("state")), row.getString("summary")))
                .optional();
    }

    private Progress progress(String id, State state, @org.jspecify.annotations.Nullable String summary) {
        return summary != null
                ? JSON.readValue(summary, Progress.class)
                : database.jdbc()
                        .sql(COUNT)
                        .param("id", id)
                        .query((row, number) -> counted(state, row))
                        .single();
    }

    /** Forgets the copies of mailings that ended before an instant; how many. */
    int forget(Instant before) {
        List<String> ended = database.jdbc()
                .sql("select id from mailing where ended_at < :before and summary is null")
                .param("before", before.toEpochMilli())
                .query(String.class)
                .list();
        int forgotten = 0;
        for (String id : ended) {
            database.jdbc()
                    .sql("update mailing set summary = :summary where id = :id")
                    .param("summary", JSON.writeValueAsString(progress(id).orElseThrow()))
                    .param("id", id)
                    .update();
            forgotten += database.jdbc()
                    .sql("delete from mailing_copy where mailing_id = :id")
                    .param("id", id)
                    .update();
        }
        return forgotten;
    }

    private static Progress counted(State state, ResultSet row) throws SQLException {
        return new Progress(
                state,
                row.getInt("waiting"),
                row.getInt("sent"),
                row.getInt("uncertain"),
                row.getInt("failed"),
                row.getInt("skipped"),
                row.getInt("hard"),
                row.getInt("soft"),
                row.getInt("complaints"));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getString("id"),
                row.getString("mailing_id"),
                row.getString("reader"),
                row.getString("edition"),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("due_at")));
    }
}
