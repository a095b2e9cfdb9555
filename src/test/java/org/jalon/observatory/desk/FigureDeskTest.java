package org.jalon.observatory.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon._support.Instance;
import org.jalon.account.Account;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.observatory.desk.FigureJob.State;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.StoredDatasets;
import org.jalon.site.Language;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureDeskTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final String DEFINITION = """
            id: essai
            name: {fr: Essai, en: Trial}
            producer: Nous
            licence: Libre
            vintage: "2026"
            level: commune
            key: code
            indicators:
              - {id: essais, name: {fr: Essais, en: Trials}, explanation: {fr: e, en: e}, theme: t, kind: count, column: n}
            """;

    @TempDir
    Path folder;

    private Instance instance;
    private StoredDatasets datasets;
    private AuditTrail trail;
    private FigureDesk desk;

    @BeforeEach
    void open() {
        instance = Instance.in(folder);
        FigureTable table = new FigureTable(instance.database());
        datasets = new StoredDatasets(instance.database(), table);
        trail = new AuditTrail(instance.database(), Clock.systemUTC());
        desk = new FigureDesk(
                new FigureImport(GAZETTEER, table), datasets, trail, instance.database(), folder.resolve("figures"));
    }

    @AfterEach
    void close() {
        desk.close();
        instance.close();
    }

    @Test
    void checksFirstAndStoresWhenAsked() throws IOException {
        Actor actor = actor("a");
        FigureJob job = sent(actor, "code,n\n59350,3\n99999,4\n");

        State checked = once(job, state -> state instanceof State.Checked);
        assertThat(((State.Checked) checked).summary().unknown()).containsExactly("99999");
        assertThat(datasets.list()).isEmpty();

        desk.store(actor, job);
        desk.store(actor, job);
        once(job, state -> state instanceof State.Stored);
        assertThat(datasets.list()).singleElement().satisfies(stored -> {
            assertThat(stored.importedBy()).isEqualTo("a");
            assertThat(stored.rows()).isEqualTo(2);
            assertThat(stored.territories()).isEqualTo(1);
            assertThat(stored.unknown()).containsExactly("99999");
        });
        assertThat(acts()).containsExactly("observatory.act.imported");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void storesNothingOfAFileWithErrors() throws IOException {
        FigureJob job = sent(actor("a"), "code,n\n59350,trois\n");

        once(job, state -> state instanceof State.Refused);
        desk.store(actor("a"), job);

        assertThat(job.state()).isInstanceOf(State.Refused.class);
        assertThat(datasets.list()).isEmpty();
        assertThat(acts()).isEmpty();
    }

    @Test
    void showsFilesToWhoSentThemOnly() throws IOException {
        FigureJob job = sent(actor("a"), "code,n\n59350,3\n");

        assertThat(desk.find(actor("a"), job.id())).isPresent();
        assertThat(desk.find(actor("b"), job.id())).isEmpty();
    }

    @Test
    void removesADatasetAndSaysSo() throws IOException {
        Actor actor = actor("a");
        FigureTable table = new FigureTable(instance.database());
        FigureJob job = sent(actor, "code,n\n59350,3\n");
        once(job, state -> state instanceof State.Checked);
        desk.store(actor, job);
        once(job, state -> state instanceof State.Stored);
        long before = table.version();

        desk.remove(actor, "essai");

        assertThat(datasets.list()).isEmpty();
        assertThat(table.datasets()).isEmpty();
        assertThat(table.version()).isGreaterThan(before);
        assertThat(acts()).containsExactlyInAnyOrder("observatory.act.imported", "observatory.act.removed");
    }

    private FigureJob sent(Actor actor, String rows) throws IOException {
        String id = desk.add(actor, "essai.csv", new ByteArrayInputStream(rows.getBytes(UTF_8)), DEFINITION);
        return desk.find(actor, id).orElseThrow();
    }

    private static State once(FigureJob job, Predicate<State> wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.test(job.state())) {
            assertThat(System.nanoTime()).as("still %s", job.state()).isLessThan(deadline);
            Thread.onSpinWait();
        }
        return job.state();
    }

    private List<String> acts() {
        return trail.find("", Instant.now().plusSeconds(60), 10).stream()
                .map(entry -> entry.act())
                .toList();
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
            return files.toList();
        }
    }

    private static Actor actor(String id) {
        Account account =
                new Account(id, new MailAddress(id + "@example.fr"), "", Language.FRENCH, Instant.EPOCH, Instant.EPOCH);
        return new Actor(account, "session", Instant.EPOCH, List.of(Grant.everywhere(Role.COORDINATOR)));
    }
}
