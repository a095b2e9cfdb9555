package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Instance;
import org.jalon._support.KilledProcess;
import org.jalon._support.Places;
import org.jalon.account.Visitor;
import org.jalon.directory.PlaceId;
import org.jalon.directory.Publishing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while people send forms; what it acknowledged is there when it comes back, and no mail twice. */
class KilledSubmissionTest {

    private static final long[] PAUSES_MILLIS = {2_500, 4_000};
    private static final int SENDERS = 4;
    private static final Pattern SENDING_KEY = Pattern.compile("name=\"envoi\" value=\"([^\"]+)\"");

    @TempDir
    Path data;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void losesNothingThatItAcknowledgedAndMailsNobodyTwice() throws Exception {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try {
            PlaceId place = publish();
            for (long pause : PAUSES_MILLIS) {
                burst(place, pause, mails.getSmtp().getPort());
            }
            assertThat(acknowledged).hasSizeGreaterThan(5 * PAUSES_MILLIS.length);
            assertThat(ids()).containsAll(acknowledged);
            assertThat(addresses(mails)).doesNotHaveDuplicates();
        } finally {
            mails.stop();
        }
    }

    private PlaceId publish() {
        try (Instance instance = Instance.in(data)) {
            instance.directory()
                    .publish(
                            Publishing.of("test").withAcceptRemovals(true),
                            Places.records(Places.aLibraryInLille()).iterator());
            List<PlaceId> ids = new ArrayList<>();
            instance.directory().forEachPublished(published -> ids.add(published.id()));
            return ids.getFirst();
        }
    }

    /** Has several people send one form after another until the server dies under them. */
    private void burst(PlaceId place, long pause, int mailPort) throws Exception {
        int port = freePort();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    trySend(port, place);
                }
            }));
        }
        KilledProcess.killAt(
                ServingProcess.class,
                ServingProcess.READY,
                pause,
                data.toString(),
                Integer.toString(port),
                Integer.toString(mailPort));
        over.set(true);
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void trySend(int port, PlaceId place) {
        try {
            Visitor visitor = new Visitor("http://localhost:" + port);
            String form = "/lieux/" + place + "/corriger?quoi=autre";
            Matcher key = SENDING_KEY.matcher(visitor.get(form).body());
            if (!key.find()) {
                return;
            }
            int number = numbers.incrementAndGet();
            HttpResponse<String> answer = visitor.post(
                    form,
                    "envoi",
                    key.group(1),
                    "faire",
                    "envoyer",
                    "message",
                    "La sonnette numéro " + number + " ne marche pas",
                    "reponse",
                    "voisin" + number + "@exemple.fr");
            String location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() == 303 && location.startsWith("/contributions/")) {
                acknowledged.add(location.substring("/contributions/".length(), "/contributions/".length() + 12));
            }
        } catch (IllegalStateException | UncheckedIOException e) {
            pause(); // the server is not there yet, or not any more
        }
    }

    private List<String> ids() {
        try (Instance instance = Instance.in(data)) {
            assertThat(instance.database()
                            .jdbc()
                            .sql("pragma integrity_check")
                            .query(String.class)
                            .single())
                    .isEqualTo("ok");
            return instance.database()
                    .jdbc()
                    .sql("select id from proposal")
                    .query(String.class)
                    .list();
        }
    }

    private static List<String> addresses(GreenMail mails) throws Exception {
        List<String> addresses = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            addresses.add(mail.getAllRecipients()[0].toString());
        }
        return addresses;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
