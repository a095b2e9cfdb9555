package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jalon._support.Instance;
import org.jalon._support.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledSendingTest {

    private static final int EACH = 50;
    private static final long[] PAUSES_MILLIS = {120, 210, 330};

    @TempDir
    Path data;

    @Test
    void losesNoMailAndSendsNoneTwice() throws IOException, InterruptedException, MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        String port = Integer.toString(server.getSmtp().getPort());
        try {
            for (long pause : PAUSES_MILLIS) {
                KilledProcess.killAt(
                        SendingProcess.class, "sending", pause, data.toString(), port, "p" + pause + "n", "" + EACH);
            }
            int before = server.getReceivedMessages().length;
            try (Instance instance = Instance.in(data)) {
                Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));
                MailFixture.postman(
                                instance.database(),
                                new SmtpCarrier(MailFixture.settings(Integer.parseInt(port))),
                                later)
                        .round();
                List<String> arrived = new ArrayList<>();
                for (MimeMessage mail : server.getReceivedMessages()) {
                    arrived.add(mail.getMessageID());
                }
                assertThat(before).as("killed in the middle").isLessThan(arrived.size());
                assertThat(arrived).doesNotHaveDuplicates();
                List<String> missing = new ArrayList<>(instance.database()
                        .jdbc()
                        .sql("select message_id from mail where state <> 'UNCERTAIN'")
                        .query(String.class)
                        .list());
                assertThat(missing).hasSizeGreaterThanOrEqualTo((EACH - 1) * PAUSES_MILLIS.length);
                missing.removeAll(arrived);
                assertThat(missing)
                        .as("lost, although no sender died handing them over")
                        .isEmpty();
            }
        } finally {
            server.stop();
        }
    }
}
