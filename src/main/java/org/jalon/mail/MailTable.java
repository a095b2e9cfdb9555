package org.jalon.mail;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table {@code mail}. Each statement is a step of its own; those about a claimed mail do nothing once another sender took it. */
final class MailTable {

    /** How long a sender may have a mail before it is taken to be dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** Ids in one statement. */
    private static final int MOST_ASKED = 500;

    private static final String INSERT = """
            insert into mail (id, message_id, recipient, kind, urgency, language, subject, body_text, body_html, unsubscribe,
                              state, posted_at, due_at, worthless_at, changed_at)
            values (:id, :messageId, :recipient, :kind, :urgency, :language, :subject, :text, :html, :unsubscribe,
                    'WAITING', :now, :now, :worthless, :now)
            """;

    private static final String COUNT_SINCE =
            "select count(*) from mail where recipient = :recipient and posted_at > :since";

    private static final String STATES = """
            select id, case when exists (select 1 from mail_return where mail_id = id and mail_return.kind = 'HARD')
                then 'FAILED' else state end as state
            from mail where id in (:ids)
            """;

    private static final String CLAIM = """
            update mail set state = 'CLAIMED', claim = :claim, attempts = attempts + 1, changed_at = :now
            where state = 'WAITING' and id = (
                select id from mail where state = 'WAITING' and due_at <= :now order by urgency, due_at limit 1)
            returning *
            """;

    private static final String HAND = """
            update mail set state = 'HANDED', changed_at = :now
            where id = :id and state = 'CLAIMED' and claim = :claim
            """;

    private static final String FINISH = """
            update mail set state = :state, failure = :failure, claim = null, changed_at = :now,
                subject = case when kind = 'SECRET' then null else subject end,
                body_text = case when kind = 'SECRET' then null else body_text end,
                body_html = case when kind = 'SECRET' then null else body_html end
            where id = :id and claim = :claim
            """;

    private static final String DELAY = """
            update mail set state = 'WAITING', failure = :failure, claim = null, due_at = :due, changed_at = :now
            where id = :id and claim = :claim
            """;

    private static final String TAKE_BACK = """
            update mail set state = 'WAITING', claim = null, changed_at = :now
            where state = 'CLAIMED' and changed_at < :dead
            """;

    private static final String DOUBT = """
            update mail set state = 'UNCERTAIN', claim = null, changed_at = :now where state = 'HANDED' and changed_at < :dead
            """;

    private static final String EXPIRE = """
            update mail set state = 'EXPIRED', subject = null, body_text = null, body_html = null, changed_at = :now
            where state = 'WAITING' and worthless_at < :now
            """;

    private static final String FORGET_CONTENTS = """
            update mail set subject = null, body_text = null, body_html = null
            where posted_at < :before and body_text is not null and state not in ('WAITING', 'CLAIMED', 'HANDED')
            """;

    private static final String DELETE = """
            delete from mail where posted_at < :before and state not in ('WAITING', 'CLAIMED', 'HANDED')
            """;

    private final Database database;

    MailTable(Database database) {
        this.database = database;
    }

    void insert(Mail mail) {
        sql(INSERT, mail.postedAt())
                .param("id", mail.id())
                .param("messageId", mail.messageId())
                .param("recipient", mail.recipient().text())
                .param("kind", mail.kind().name())
                .param("urgency", mail.kind().urgency())
                .param("language", mail.language().name())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param(
                        "unsubscribe",
                        mail.list() == null ? null : mail.list().leave().toString())
                .param("worthless", mail.postedAt().plus(mail.kind().worth()).toEpochMilli())
                .update();
    }

    int countSince(MailAddress recipient, Instant since) {
        return database.jdbc()
                .sql(COUNT_SINCE)
                .param("recipient", recipient.text())
                .param("since", since.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    Map<String, MailState> states(Collection<String> ids) {
        Map<String, MailState> states = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += MOST_ASKED) {
            database.jdbc()
                    .sql(STATES)
                    .param("ids", all.subList(i, Math.min(all.size(), i + MOST_ASKED)))
                    .query(row -> {
                        states.put(row.getString("id"), state(row.getString("state")));
                    });
        }
        return states;
    }

    private static MailState state(String column) {
        return switch (column) {
            case "SENT", "UNCERTAIN" -> MailState.SENT;
            case "FAILED", "EXPIRED" -> MailState.FAILED;
            default -> MailState.WAITING;
        };
    }

    /** Takes the mail that should leave next, for a sender who names this claim. */
    Optional<Mail> claim(String claim, Instant now) {
        return sql(CLAIM, now)
                .param("claim", claim)
                .query((row, number) -> mail(row))
                .optional();
    }

    /** Notes that the end of the mail is about to be written; false when another sender has it, and it must not be. */
    boolean hand(Mail mail, String claim, Instant now) {
        return sql(HAND, now).param("id", mail.id()).param("claim", claim).update() == 1;
    }

    void sent(Mail mail, String claim, Instant now) {
        finish(mail, claim, "SENT", "", now);
    }

    void failed(Mail mail, String claim, String failure, Instant now) {
        finish(mail, claim, "FAILED", failure, now);
    }

    private void finish(Mail mail, String claim, String state, String failure, Instant now) {
        sql(FINISH, now)
                .param("id", mail.id())
                .param("claim", claim)
                .param("state", state)
                .param("failure", failure)
                .update();
    }

    void delay(Mail mail, String claim, String failure, Instant due, Instant now) {
        sql(DELAY, now)
                .param("id", mail.id())
                .param("claim", claim)
                .param("failure", failure)
                .param("due", due.toEpochMilli())
                .update();
    }

    /** Gives back what dead senders had not handed over. */
    int takeBack(Instant now) {
        return sql(TAKE_BACK, now)
                .param("dead", now.minus(LEASE).toEpochMilli())
                .update();
    }

    /** Sets apart what dead senders were handing over. */
    int doubt(Instant now) {
        return sql(DOUBT, now).param("dead", now.minus(LEASE).toEpochMilli()).update();
    }

    /** Gives up what is no longer worth sending. */
    int expire(Instant now) {
        return sql(EXPIRE, now).update();
    }

    /** Forgets what the mails said that were posted before this instant. */
    int forgetContents(Instant before) {
        return database.jdbc()
                .sql(FORGET_CONTENTS)
                .param("before", before.toEpochMilli())
                .update();
    }

    /** Forgets that there were mails before this instant. */
    int delete(Instant before) {
        return database.jdbc()
                .sql(DELETE)
                .param("before", before.toEpochMilli())
                .update();
    }

    private StatementSpec sql(String sql, Instant now) {
        return database.jdbc().sql(sql).param("now", now.toEpochMilli());
    }

    private static Mail mail(ResultSet row) throws SQLException {
        String unsubscribe = row.getString("unsubscribe");
        return new Mail(
                row.getString("id"),
                row.getString("message_id"),
                new MailAddress(row.getString("recipient").toLowerCase(Locale.ROOT)),
                MailKind.valueOf(row.getString("kind")),
                Language.valueOf(row.getString("language")),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                unsubscribe == null ? null : MailList.of(Outbox.LIST, URI.create(unsubscribe)),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("posted_at")));
    }
}
