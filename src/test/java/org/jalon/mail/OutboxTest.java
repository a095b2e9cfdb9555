package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.mail.MailFixture.LEA;
import static org.jalon.mail.MailFixture.letter;
import static org.jalon.mail.MailFixture.outbox;
import static org.jalon.mail.MailFixture.postman;
import static org.jalon.mail.MailFixture.settings;
import static org.jalon.mail.MailFixture.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon.mail.Outbox.Posting;
import org.jalon.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outbox promises, on each database it runs on. */
abstract class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path data;

    private Instance instance;
    private Database database;
    private SmtpServer server;

    abstract Instance open(Path data);

    @BeforeEach
    void open() throws IOException {
        instance = open(data);
        database = instance.database();
        server = new SmtpServer();
    }

    @AfterEach
    void close() {
        server.close();
        instance.close();
    }

    @Test
    void keepsAMailIfAndOnlyIfItsTransactionEndsWell() {
        database.transaction().executeWithoutResult(undone -> {
            post(NOON, "perdu", MailKind.ANSWER);
            undone.setRollbackOnly();
        });
        assertThat(state(database, "subject")).isEmpty();
        database.transaction().executeWithoutResult(done -> post(NOON, "gardé", MailKind.ANSWER));
        assertThat(state(database, "subject")).isEqualTo("gardé");
    }

    @Test
    void sendsTheUrgentFirstAndForgetsSecrets() {
        post(NOON, "campagne", MailKind.CAMPAIGN);
        post(NOON.plusMillis(1), "secret", MailKind.SECRET);
        post(NOON.plusMillis(2), "réponse", MailKind.ANSWER);
        round(NOON.plusSeconds(1));
        assertThat(server.taken()).hasSize(3);
        assertThat(server.taken().get(0)).contains("Subject: secret");
        assertThat(server.taken().get(2)).contains("Subject: campagne");
        assertThat(state(database, "state")).isEqualTo("SENT SENT SENT");
        assertThat(state(database, "subject || body_text || body_html"))
                .contains("campagne")
                .doesNotContain("secret");
        round(NOON.plusSeconds(2));
        assertThat(server.taken()).hasSize(3);
    }

    @Test
    void spareAMailboxThatGetsTooMany() {
        for (int hour = 0; hour < 2; hour++) {
            Instant now = NOON.plus(Duration.ofHours(2L * hour));
            assertThat(post(now, "a", MailKind.ANSWER)).isEqualTo(Posting.POSTED);
            assertThat(post(now, "b", MailKind.ANSWER)).isEqualTo(Posting.POSTED);
        }
        Instant later = NOON.plus(Duration.ofHours(2));
        assertThat(post(later, "third of this hour, fifth of this day", MailKind.ANSWER))
                .isEqualTo(Posting.POSTED);
        assertThat(post(later, "fourth of this hour", MailKind.ANSWER)).isEqualTo(Posting.TOO_MANY);
        assertThat(post(NOON.plus(Duration.ofHours(6)), "sixth of this day", MailKind.ANSWER))
                .isEqualTo(Posting.TOO_MANY);
        assertThat(post(NOON.plus(Duration.ofHours(30)), "the next day", MailKind.ANSWER))
                .isEqualTo(Posting.POSTED);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 no such mailbox,FAILED,recipient 550",
        "RCPT,450 full,WAITING,recipient 450",
        "MAIL,530 who are you,WAITING,sender 530",
        "DATA,554 no,FAILED,content 554",
        ".,554 spam,FAILED,content 554",
        ".,451 later,WAITING,content 451",
        "EHLO,HANGUP,WAITING,connection",
        ".,HANGUP,WAITING,connection"
    })
    void keepsWhatCouldNotBeSent(String command, String answer, String state, String failure) {
        server.answer(command, answer);
        post(NOON, "a", MailKind.ANSWER);
        round(NOON);
        assertThat(state(database, "state")).isEqualTo(state);
        assertThat(state(database, "failure")).isEqualTo(failure);
        assertThat(state(database, "body_text")).contains("bonjour");
    }

    @Test
    void triesAgainLaterAndLaterThenGivesUp() {
        server.answer("RCPT", "450 full");
        post(NOON, "a", MailKind.ANSWER);
        for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofDays(6))); now = now.plus(Duration.ofHours(1))) {
            round(now);
        }
        int attempts = database.jdbc()
                .sql("select attempts from mail")
                .query(Integer.class)
                .single();
        assertThat(state(database, "state")).isEqualTo("FAILED");
        assertThat(attempts).as("one, and one after each pause").isEqualTo(9);
    }

    @Test
    void tellsWhatBecameOfAMail() {
        Outbox outbox = MailFixture.outbox(database, Clock.fixed(NOON, ZoneOffset.UTC));
        Letter letter = MailFixture.letter("suivi", "bonjour");
        String good =
                outbox.postFollowed(MailFixture.LEA, letter, MailKind.CAMPAIGN).orElseThrow();
        assertThat(outbox.states(List.of(good, "unknown"))).isEqualTo(Map.of(good, MailState.WAITING));
        round(NOON);
        server.answer("RCPT", "550 no such mailbox");
        String bad =
                outbox.postFollowed(MailFixture.LEA, letter, MailKind.CAMPAIGN).orElseThrow();
        round(NOON.plusSeconds(1));
        assertThat(outbox.states(List.of(good, bad))).isEqualTo(Map.of(good, MailState.SENT, bad, MailState.FAILED));
    }

    @Test
    void givesUpASecretThatIsWorthlessByNow() {
        server.answer("EHLO", "HANGUP");
        post(NOON, "secret", MailKind.SECRET);
        round(NOON);
        server.answer("EHLO", "250 ok");
        round(NOON.plus(Duration.ofMinutes(11)));
        assertThat(server.taken()).isEmpty();
        assertThat(state(database, "state")).isEqualTo("EXPIRED");
        assertThat(state(database, "body_text")).isEqualTo("-");
    }

    @Test
    void takesOverFromASenderThatDied() {
        MailTable table = new MailTable(database);
        post(NOON, "not handed over", MailKind.ANSWER);
        Mail first = table.claim("dead", NOON).orElseThrow();
        post(NOON.plusMillis(1), "handed over", MailKind.ANSWER);
        Mail second = table.claim("dead", NOON.plusMillis(1)).orElseThrow();
        assertThat(table.hand(second, "dead", NOON)).isTrue();
        round(NOON.plusSeconds(60));
        assertThat(state(database, "state")).as("it may still live").isEqualTo("CLAIMED HANDED");
        round(NOON.plus(Duration.ofMinutes(3)));
        assertThat(state(database, "state")).isEqualTo("SENT UNCERTAIN");
        assertThat(server.taken()).singleElement().asString().contains("not handed over", first.messageId());
    }

    @Test
    void doesNotEndAMailThatAnotherSenderTookOver() {
        post(NOON, "a", MailKind.ANSWER);
        MailTable table = new MailTable(database);
        Mail mail = table.claim("slow", NOON).orElseThrow();
        round(NOON.plus(Duration.ofMinutes(3)));
        assertThat(server.taken()).hasSize(1);
        Carrier slow = new SmtpCarrier(settings(server.port()));
        assertThat(slow.carry(mail, () -> table.hand(mail, "slow", NOON))).isInstanceOf(Carrier.Delayed.class);
        slow.rest();
        assertThat(server.taken())
                .as("the end of the mail was not written again")
                .hasSize(1);
        assertThat(state(database, "state")).isEqualTo("SENT");
    }

    @Test
    void sharesTheWorkBetweenSenders() throws Exception {
        for (int i = 0; i < 30; i++) {
            outbox(database, at(NOON))
                    .post(new MailAddress("p" + i + "@example.fr"), letter("n" + i, "bonjour"), MailKind.ANSWER);
        }
        try (Postman one = postman(database, new SmtpCarrier(settings(server.port())), at(NOON));
                SmtpServer otherServer = new SmtpServer();
                Postman two = postman(database, new SmtpCarrier(settings(otherServer.port())), at(NOON))) {
            one.start();
            two.start();
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (state(database, "state").contains("WAITING") && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            one.close();
            two.close();
            assertThat(server.taken().size() + otherServer.taken().size()).isEqualTo(30);
        }
    }

    @Test
    void forgetsWhatItNoLongerNeeds() {
        MailTable table = new MailTable(database);
        post(NOON, "a", MailKind.ANSWER);
        Instant later = NOON.plus(Duration.ofDays(100));
        assertThat(table.forgetContents(later)).as("it has not left").isZero();
        round(NOON);
        assertThat(table.forgetContents(NOON.minusSeconds(1))).isZero();
        assertThat(table.forgetContents(later)).isEqualTo(1);
        assertThat(state(database, "body_text")).isEqualTo("-");
        assertThat(table.delete(later)).isEqualTo(1);
        assertThat(state(database, "id")).isEmpty();
    }

    private Posting post(Instant now, String subject, MailKind kind) {
        return outbox(database, at(now)).post(LEA, letter(subject, "bonjour"), kind);
    }

    private void round(Instant now) {
        postman(database, new SmtpCarrier(settings(server.port())), at(now)).round();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
