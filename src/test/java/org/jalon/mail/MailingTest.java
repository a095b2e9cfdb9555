package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jalon._support.Instance;
import org.jalon.mail.Mailings.Addressee;
import org.jalon.mail.Mailings.State;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mail to many, on whatever database. */
abstract class MailingTest {

    private static final int READERS = 120;

    @TempDir
    Path data;

    private final List<Object> events = new ArrayList<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private Instance instance;
    private Mailings mailings;
    private SmtpServer server;

    abstract Instance open(Path data);

    @BeforeEach
    void begin() throws Exception {
        instance = open(data);
        server = new SmtpServer();
        mailings = new Mailings(database(), MailFixture.settings(server.port()), Clock.systemUTC());
        mailings.begin("essai", addressees(READERS));
    }

    @AfterEach
    void end() {
        server.close();
        instance.close();
    }

    static List<Addressee> addressees(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Addressee("r" + i, ""))
                .toList();
    }

    /** The copy of reader {@code rN} goes to {@code rN@example.fr}. */
    static MailingWriter.Copy copy(String reader) {
        return new MailingWriter.Copy(
                new MailAddress(reader + "@example.fr"),
                Language.FRENCH,
                "La lettre\r\nBcc: intrus@example.fr",
                "Bonjour",
                "<p>Bonjour</p>",
                new MailList(
                        "lettre",
                        URI.create("https://lieux.example.fr/lettre/desabonnement/" + reader),
                        URI.create("mailto:retours@lieux.example.fr?subject=desabonnement-" + reader)));
    }

    private Database database() {
        return instance.database();
    }

    private void round(Clock clock) {
        sender(data, database(), server.port(), gone, events, clock).round();
    }

    static MailingSender sender(
            Path data, Database database, int port, Set<String> gone, List<Object> events, Clock clock) {
        return new MailingSender(
                database,
                data.resolve("sending"),
                (mailing, reader, edition) -> gone.contains(reader) ? Optional.empty() : Optional.of(copy(reader)),
                () -> new SmtpCarrier(MailFixture.settings(port)),
                MailFixture.settings(port),
                new Refusals(database, clock),
                event -> {
                    synchronized (events) {
                        events.add(event);
                    }
                },
                clock);
    }

    private Mailings.Progress progress() {
        return mailings.progress("essai").orElseThrow();
    }

    @Test
    void reachesEachReaderOnceWithTheHeadersByWhichTheyLeave() {
        mailings.begin("autre", List.of(new Addressee("r1", ""), new Addressee("r1", "encore")));
        round(Clock.systemUTC());
        round(Clock.systemUTC());
        assertThat(server.taken()).hasSize(READERS + 1);
        assertThat(server.taken().stream().distinct()).hasSize(READERS + 1);
        String mail = server.taken().getFirst().replaceAll("\n[ \t]+", " ");
        assertThat(mail)
                .containsPattern(
                        "List-Unsubscribe: <https://lieux\\.example\\.fr/lettre/desabonnement/r\\d+>, <mailto:")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Id: <lettre.lieux.example.fr>")
                .contains("Subject: La lettre Bcc: intrus@example.fr")
                .doesNotContain("\nBcc:");
        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(progress().sent()).isEqualTo(READERS);
    }

    @Test
    void leavesOutWhoLeftMeanwhileAndMailboxesThatAreClosed() {
        gone.addAll(List.of("r3", "r5"));
        new Refusals(database(), Clock.systemUTC()).close(new MailAddress("r7@example.fr"));
        round(Clock.systemUTC());
        assertThat(server.taken()).hasSize(READERS - 3);
        assertThat(progress().skipped()).isEqualTo(2);
        assertThat(progress().failed()).isEqualTo(1);
    }

    @Test
    void stopsWhilePausedAndGoesOnWithTheRest() {
        assertThat(mailings.pause("essai")).isTrue();
        round(Clock.systemUTC());
        assertThat(server.taken()).isEmpty();
        assertThat(mailings.resume("essai")).isTrue();
        round(Clock.systemUTC());
        assertThat(server.taken()).hasSize(READERS);
        assertThat(mailings.cancel("essai")).as("it has ended").isFalse();
    }

    @Test
    void sendsNothingOnceCancelled() {
        mailings.cancel("essai");
        assertThat(mailings.resume("essai")).isFalse();
        round(Clock.systemUTC());
        assertThat(server.taken()).isEmpty();
        assertThat(progress().waiting()).isEqualTo(READERS);
    }

    @Test
    void keepsItWhileTheServerIsAwayAndSendsItLater() {
        server.answer("MAIL", "451 later");
        round(Clock.systemUTC());
        assertThat(server.taken()).isEmpty();
        assertThat(progress().waiting()).isEqualTo(READERS);
        server.answer("MAIL", "250 ok");
        round(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));
        assertThat(server.taken()).hasSize(READERS);
    }

    @Test
    void tellsOfMailboxesThatDoNotExist() {
        server.answer("RCPT", "550 no such user");
        round(Clock.systemUTC());
        assertThat(progress().failed()).isEqualTo(READERS);
        assertThat(events)
                .hasSize(READERS)
                .allMatch(event ->
                        event instanceof CopyReturned(String mailing, String reader, boolean hard, boolean complaint)
                                && hard
                                && !complaint
                                && mailing.equals("essai"));
    }

    @Test
    void setsApartWhatADeadSenderWasHandingOverUntilSomebodyDecides() {
        database()
                .jdbc()
                .sql("update mailing_copy set state = 'HANDED', claim = 'dead' where reader = 'r9'")
                .update();
        Clock later = Clock.offset(Clock.systemUTC(), MailTable.LEASE.plusSeconds(1));
        round(later);
        assertThat(server.taken()).hasSize(READERS - 1);
        assertThat(progress().uncertain()).isEqualTo(1);
        assertThat(mailings.repeatUncertain("essai")).isEqualTo(1);
        round(later);
        assertThat(server.taken()).hasSize(READERS);
        assertThat(progress().state()).isEqualTo(State.DONE);
    }

    /** Of three copies that were being handed over, the server took one, one had been begun, and one had not. */
    @Test
    void settlesAtOnceWhatADeadSenderLeftByItsLog() throws IOException {
        database().jdbc().sql("""
                        update mailing_copy set claim = 'dead', state = case when reader = 'r4' then 'CLAIMED' else 'HANDED' end
                        where reader in ('r1', 'r2', 'r3', 'r4')
                        """).update();
        Path boot = Path.of("/proc/sys/kernel/random/boot_id");
        assumeTrue(Files.isReadable(boot), "the system does not say when it started");
        Path logs = Files.createDirectories(data.resolve("sending"));
        Files.writeString(
                logs.resolve("dead.sending"),
                Files.readString(boot).strip() + "\n>" + id("r1") + "\n>" + id("r2") + "\n=" + id("r1") + "\n");
        round(Clock.systemUTC());
        assertThat(server.taken()).as("all but r1 and r2").hasSize(READERS - 2);
        assertThat(progress().sent()).isEqualTo(READERS - 1);
        assertThat(progress().uncertain()).as("r2").isEqualTo(1);
        assertThat(progress().state()).isEqualTo(State.DONE);
    }

    private String id(String reader) {
        return database()
                .jdbc()
                .sql("select id from mailing_copy where reader = :reader")
                .param("reader", reader)
                .query(String.class)
                .single();
    }

    @Test
    void keepsNumbersWhenItForgetsReaders() {
        round(Clock.systemUTC());
        assertThat(mailings.forget(Instant.now().plusSeconds(5))).isEqualTo(READERS);
        assertThat(progress().sent()).isEqualTo(READERS);
    }
}
