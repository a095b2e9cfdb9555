package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.mail.MailFixture.LEA;
import static org.jalon.mail.MailFixture.letter;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jalon._support.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails that come back. */
class ReturnsTest {

    @TempDir
    Path data;

    private final List<Object> events = new ArrayList<>();
    private Instance instance;
    private Outbox outbox;
    private Returns returns;

    @BeforeEach
    void open() {
        instance = Instance.in(data);
        outbox = MailFixture.outbox(instance.database(), Clock.systemUTC());
        Refusals refusals = new Refusals(instance.database(), Clock.systemUTC());
        returns = new Returns(instance.database(), refusals, events::add, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        instance.close();
    }

    /** Codes of RFC 3463: the second number says what is wrong, 1 the address, 2 the mailbox, 7 the rules. */
    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, HARD",
        "Failed, 5.1.10, HARD",
        "failed, 5.2.1, HARD",
        "failed, 5.0.0, HARD",
        "failed, 5.1.1 (unknown), HARD",
        "failed, 5.2.2, SOFT",
        "failed, 5.7.1, SOFT",
        "failed, 4.4.1, SOFT",
        "delayed, 4.4.1, ''",
        "delivered, 2.0.0, ''",
        "relayed, 2.0.0, ''"
    })
    void knowWhatIsForGood(String action, String status, String kind) {
        assertThat(Report.parse(Reports.failure(action, status, "<a@b.example>"))
                        .map(report -> report.kind().name())
                        .orElse(""))
                .isEqualTo(kind);
    }

    @Test
    void takeNothingElseForAReport() {
        for (String text : new String[] {"", "Bonjour", "Content-Type: multipart/report; boundary=x\r\n\r\nrien"}) {
            assertThat(Report.parse(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
        assertThat(Report.parse(new byte[2_000_000])).isEmpty();
        assertThat(Report.parse(Reports.failure("failed", "5.1.1", "no id"))).isEmpty();
    }

    @Test
    void closeAMailboxThatDoesNotExist() {
        String id = campaign();
        assertThat(returns.note(report("5.1.1", id))).isTrue();
        assertThat(returns.note(report("5.1.1", id))).as("nothing new").isFalse();
        assertThat(events).containsExactly(new MailBounced(id, LEA, true, false));
        assertThat(outbox.states(List.of(id))).isEqualTo(Map.of(id, MailState.FAILED));
        assertThat(outbox.post(LEA, letter("encore", "…"), MailKind.CAMPAIGN)).isEqualTo(Outbox.Posting.REFUSED);
        assertThat(outbox.postFollowed(LEA, letter("encore", "…"), MailKind.CAMPAIGN))
                .isEmpty();
        assertThat(outbox.post(LEA, letter("réponse", "…"), MailKind.ANSWER))
                .as("what they asked for themselves")
                .isEqualTo(Outbox.Posting.POSTED);
    }

    @Test
    void goOnWithAMailboxThatIsFull() {
        String id = campaign();
        assertThat(returns.note(report("5.2.2", id))).isTrue();
        assertThat(events).containsExactly(new MailBounced(id, LEA, false, false));
        assertThat(outbox.post(LEA, letter("encore", "…"), MailKind.CAMPAIGN)).isEqualTo(Outbox.Posting.POSTED);
        assertThat(returns.note(report("5.1.1", id))).as("worse later").isTrue();
    }

    @Test
    void hearComplaints() {
        String id = campaign();
        returns.note(Report.parse(Reports.complaint(messageId(id))).orElseThrow());
        assertThat(events).containsExactly(new MailBounced(id, LEA, false, true));
        assertThat(outbox.post(LEA, letter("encore", "…"), MailKind.CAMPAIGN)).isEqualTo(Outbox.Posting.REFUSED);
        assertThat(returns.note(new Report("<inconnu@example.fr>", Report.Kind.HARD, "5.1.1")))
                .isFalse();
    }

    @Test
    void areReadFromAMailbox() throws MessagingException, IOException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            GreenMailUser user = server.setUser("retours@lieux.example.fr", "retours", "secret");
            String id = campaign();
            user.deliver(mime(Reports.failure("failed", "5.1.1", messageId(id))));
            user.deliver(mime("Subject: Absente\r\n\r\nJe reviens lundi.".getBytes(StandardCharsets.UTF_8)));
            user.deliver(mime("Subject: desabonnement-jeton.signe\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
            int port = server.getImap().getPort();
            ReturnSettings settings =
                    new ReturnSettings("", "127.0.0.1", port, "retours", "secret", false, Duration.ofMinutes(5), "");
            ReturnMailbox mailbox = new ReturnMailbox(settings, returns, events::add);
            mailbox.look();
            mailbox.look();
            assertThat(events).containsExactly(new MailBounced(id, LEA, true, false), new LeavingMailed("jeton.signe"));
            assertThat(server.getReceivedMessages()).as("left for a person").hasSize(1);
        } finally {
            server.stop();
        }
    }

    private String campaign() {
        return outbox.postFollowed(LEA, letter("campagne", "…"), MailKind.CAMPAIGN)
                .orElseThrow();
    }

    private Report report(String status, String id) {
        return Report.parse(Reports.failure("failed", status, messageId(id))).orElseThrow();
    }

    private String messageId(String id) {
        return instance.database()
                .jdbc()
                .sql("select message_id from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static MimeMessage mime(byte[] mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }
}
