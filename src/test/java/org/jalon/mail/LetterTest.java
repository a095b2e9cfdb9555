package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.mail.MailFixture.LEA;
import static org.jalon.mail.MailFixture.outbox;
import static org.jalon.mail.MailFixture.postman;
import static org.jalon.mail.MailFixture.settings;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jalon._support.Instance;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives in a mailbox. */
class LetterTest {

    @TempDir
    Path data;

    @Test
    void arrivesAsTextAndAsHtmlThatSayTheSame() throws MessagingException, IOException {
        Letter letter = MailFixture.letter("Accès à l’été – ça marche", "Bonjour Léa,\n<b>été</b>")
                .code("1234 5678")
                .quote("<script>alert(1)</script>\nfin");
        MimeMessage mail = received(letter);
        assertThat(mail.getSubject()).isEqualTo("Accès à l’été – ça marche");
        assertThat(mail.getFrom()[0].toString()).contains("bonjour@lieux.example.fr");
        assertThat(mail.getHeader("Reply-To", null)).isEqualTo("aide@lieux.example.fr");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@lieux\\.example\\.fr>");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0)))
                .contains(
                        "<b>été</b>",
                        "https://lieux.example.fr/lettre?x=1&y=2",
                        "    1234 5678",
                        "> <script>",
                        "> fin");
        assertThat(text(parts.getBodyPart(1)))
                .contains("lang=\"fr\"", "&lt;b&gt;été", "lettre?x=1&amp;y=2", "1234 5678", "&lt;script&gt;")
                .doesNotContain("<b>", "<script", "<img");
    }

    @Test
    void letsItsReaderRefuseMoreOfACampaign() throws MessagingException, IOException {
        URI stop = URI.create("https://lieux.example.fr/stop/x");
        MimeMessage mail = received(MailFixture.letter("a", "b").withUnsubscribe(stop));
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<" + stop + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(text(((MimeMultipart) mail.getContent()).getBodyPart(0))).contains(stop.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: eve@example.org", "a\nBcc: eve@example.org", "a\u2028Bcc: x", "a\u0000b"})
    void cannotGrowAHeaderFromItsSubject(String subject) throws MessagingException, IOException {
        MimeMessage mail = received(new Letter(Words.in(Language.FRENCH), subject, List.of(), null));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("a ");
    }

    @ParameterizedTest
    @CsvSource({
        "' Lea@Example.FR ',lea@example.fr",
        "lea+lieux@example.fr,lea+lieux@example.fr",
        "lea@Bücher.example,lea@xn--bcher-kva.example",
        "lea@localhost,lea@localhost"
    })
    void knowsAnAddress(String typed, String address) {
        assertThat(MailAddress.parse(typed)).hasValue(new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lea",
                "@example.fr",
                "lea@",
                "lea@example..fr",
                "lea@-example.fr",
                "a b@example.fr",
                "lea@example.fr\r\nBcc: eve@example.org",
                "lea@example.fr, eve@example.org",
                "<lea@example.fr>",
                "\"lea\"@example.fr",
                "lea@[127.0.0.1]"
            })
    void knowsWhatIsNoAddress(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void isWrittenToAFolderForTrials() throws IOException {
        try (Instance instance = Instance.in(data)) {
            outbox(instance.database(), Clock.systemUTC()).post(LEA, MailFixture.letter("Essai", "b"), MailKind.SECRET);
            Path folder = data.resolve("mail");
            postman(instance.database(), new FolderCarrier(folder, settings(25)), Clock.systemUTC())
                    .round();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).singleElement().satisfies(file -> {
                    assertThat(file.toString()).endsWith(".eml");
                    assertThat(file).content().contains("Subject: Essai", "To: lea@example.fr");
                });
            }
        }
    }

    private MimeMessage received(Letter letter) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Instance instance = Instance.in(data)) {
            outbox(instance.database(), Clock.systemUTC()).post(LEA, letter, MailKind.ANSWER);
            postman(
                            instance.database(),
                            new SmtpCarrier(settings(server.getSmtp().getPort())),
                            Clock.systemUTC())
                    .round();
            assertThat(server.getReceivedMessages()).hasSize(1);
            return server.getReceivedMessages()[0];
        } finally {
            server.stop();
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }
}
