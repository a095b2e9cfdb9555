package org.jalon.mail;

import java.time.Clock;
import java.util.Optional;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Notes what mail servers report of mails of ours, and tells the other modules. */
final class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

    /** A mail that was late and then failed is a failure, not the other way round. */
    private static final String NOTE = """
            insert into mail_return (mail_id, kind, status, at) values (:mail, :kind, :status, :now)
            on conflict (mail_id) do update set kind = excluded.kind, status = excluded.status, at = excluded.at
            where mail_return.kind = 'SOFT' and excluded.kind <> 'SOFT'
            """;

    private final Database database;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(Database database, Refusals refusals, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
    }

    private record Sent(String id, MailAddress recipient) {}

    /** A copy that was late and then failed is a failure, not the other way round. */
    private static final String NOTE_COPY = """
            update mailing_copy set returned = :kind, changed_at = :now
            where id = :id and (returned is null or returned = 'SOFT' and :kind <> 'SOFT') returning mailing_id, reader
            """;

    /** Notes a report; false when it is about no mail that is remembered, or says nothing new. */
    boolean note(Report report) {
        Optional<Sent> sent = find(report.messageId());
        boolean isNew = sent.isPresent()
                && Boolean.TRUE.equals(database.transaction().execute(status -> note(sent.orElseThrow(), report)));
        if (isNew) {
            boolean complaint = report.kind() == Report.Kind.COMPLAINT;
            LOG.info("Mail {} came back: {} {}", sent.orElseThrow().id(), report.kind(), report.status());
            events.publishEvent(new MailBounced(
                    sent.orElseThrow().id(),
                    sent.orElseThrow().recipient(),
                    report.kind() == Report.Kind.HARD,
                    complaint));
        }
        return isNew || sent.isEmpty() && noteCopy(report);
    }

    private boolean noteCopy(Report report) {
        Optional<CopyReturned> returned = database.jdbc()
                .sql(NOTE_COPY)
                .param("id", report.messageId().substring(1).replaceFirst("@.*", ""))
                .param("kind", report.kind().name())
                .param("now", clock.millis())
                .query((row, number) -> new CopyReturned(
                        row.getString("mailing_id"),
                        row.getString("reader"),
                        report.kind() == Report.Kind.HARD,
                        report.kind() == Report.Kind.COMPLAINT))
                .optional();
        returned.ifPresent(events::publishEvent);
        return returned.isPresent();
    }

    private boolean note(Sent sent, Report report) {
        if (report.kind() != Report.Kind.SOFT) {
            refusals.close(sent.recipient());
        }
        return database.jdbc()
                        .sql(NOTE)
                        .param("mail", sent.id())
                        .param("kind", report.kind().name())
                        .param("status", report.status())
                        .param("now", clock.millis())
                        .update()
                == 1;
    }

    private Optional<Sent> find(String messageId) {
        return database.jdbc()
                .sql("select id, recipient from mail where message_id = :id")
                .param("id", messageId)
                .query((row, number) -> new Sent(row.getString("id"), new MailAddress(row.getString("recipient"))))
                .optional();
    }
}
