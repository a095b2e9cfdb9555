package org.jalon.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/** Settings and letters for the tests of this module. */
final class MailFixture {

    static final MailAddress LEA = new MailAddress("lea@example.fr");

    private MailFixture() {}

    /** A server on this machine that asks for nothing. */
    static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                MailSettings.Tls.NONE,
                "Le Jalon d’ici <bonjour@lieux.example.fr>",
                "aide@lieux.example.fr",
                null,
                3,
                5,
                Duration.ofDays(7),
                Duration.ofDays(90),
                ReturnSettings.NONE,
                new MailingSettings(60_000, 4),
                Duration.ofMillis(50));
    }

    static Outbox outbox(Database database, Clock clock) {
        return new Outbox(
                database, settings(25), new Refusals(database, clock), "https://lieux.example.fr", new WakeUp(), clock);
    }

    static Postman postman(Database database, Carrier carrier, Clock clock) {
        return new Postman(new MailTable(database), carrier, new WakeUp(), Duration.ofMillis(50), clock);
    }

    /** A letter with one paragraph. */
    static Letter letter(String subject, String text) {
        return new Letter(Words.in(Language.FRENCH), subject, List.of(new Letter.Paragraph(text)), null)
                .button("mail.unsubscribe", URI.create("https://lieux.example.fr/lettre?x=1&y=2"));
    }

    static String state(Database database, String column) {
        return String.join(
                " ",
                database.jdbc()
                        .sql("select coalesce(" + column + ", '-') from mail order by posted_at, id")
                        .query(String.class)
                        .list());
    }
}
