package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jalon.Jalon;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.Moderation;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.Queue;
import org.jalon.contribution.QueueFilter;
import org.jalon.contribution.Submitted;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.Publishing;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.territory.Territory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Receives a heap of proposals, three of ten hostile, and reads the queue that they make, as the pages of moderators do. */
@Command(
        name = "moderation",
        description = "The reception of proposals and the queue of moderators, in process.",
        mixinStandardHelpOptions = true)
final class ModerationBench implements Callable<Integer> {

    private static final int RUNS = 5;

    private final PrintStream out;

    @Option(names = "--proposals", defaultValue = "10000", paramLabel = "N", description = "received (default 10000)")
    private int proposals;

    @Option(names = "--places", defaultValue = "2000", paramLabel = "N", description = "published (default 2000)")
    private int places;

    @Option(
            names = "--database",
            defaultValue = "",
            paramLabel = "JDBC_URL",
            description = "empty: SQLite in a new folder")
    private String database = "";

    @Option(names = "--millis", defaultValue = "1000", paramLabel = "MS", description = "of each run (default 1000)")
    private int millis;

    ModerationBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("jalon-bench-moderation");
        List<String> settings = new ArrayList<>(List.of(
                "--jalon.data=" + data,
                "--server.port=0",
                "--logging.level.root=warn",
                "--jalon.contribution.limits.network-each-hour=1000000",
                "--jalon.contribution.limits.network-each-day=1000000"));
        if (!database.isEmpty()) {
            settings.add("--jalon.database=" + database);
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Jalon.class).run(settings.toArray(String[]::new))) {
            receive(context);
            read(context);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }

    private void receive(ConfigurableApplicationContext context) {
        ProposalData source = new ProposalData(1);
        Directory directory = context.getBean(Directory.class);
        directory.publish(
                Publishing.of(ProposalData.SOURCE).withAcceptRemovals(true),
                source.places(places).iterator());
        List<Place> published = new ArrayList<>();
        directory.forEachPublished(published::add);
        Contributions contributions = context.getBean(Contributions.class);
        Site site = context.getBean(Site.class);
        Map<String, Integer> outcomes = new TreeMap<>();
        long[] nanos = new long[proposals];
        long begin = System.nanoTime();
        for (int i = 0; i < proposals; i++) {
            long start = System.nanoTime();
            Submitted submitted = contributions.submit(source.submission(i, published, site));
            nanos[i] = System.nanoTime() - start;
            outcomes.merge(submitted.getClass().getSimpleName(), 1, Integer::sum);
        }
        print(
                "receive",
                Timing.of(proposals / ((System.nanoTime() - begin) / 1e9), List.of(nanos)),
                outcomes.toString());
    }

    private void read(ConfigurableApplicationContext context) throws InterruptedException {
        Queue queue = context.getBean(Queue.class);
        Moderation moderation = context.getBean(Moderation.class);
        Accounts accounts = context.getBean(Accounts.class);
        Account account = accounts.findOrMake(new MailAddress("bench@example.fr"), Language.FRENCH);
        Grant grant =
                new Grant(Role.MODERATOR, Territory.parse("departement:59").orElseThrow());
        Actor actor = new Actor(account, "bench", Instant.now(Clock.systemUTC()), List.of(grant));
        QueueFilter words = new QueueFilter(
                QueueFilter.View.WAITING, null, null, null, null, true, null, "mediatheque tilleuls", null);
        String waiting = "{waiting=" + queue.waiting(actor) + "}";
        Queue.Slice first = queue.list(actor, QueueFilter.ALL, null);
        Proposal proposal = first.entries().getFirst().proposal();
        measure("first page", waiting, () -> queue.list(actor, QueueFilter.ALL, null));
        measure("page after the first", waiting, () -> queue.list(actor, QueueFilter.ALL, first.next()));
        measure("page by words, with findings", waiting, () -> queue.list(actor, words, null));
        measure("one hand", waiting, () -> queue.list(actor, QueueFilter.ofHand(proposal.id()), null));
        measure("counts", waiting, () -> queue.count(actor, QueueFilter.ALL));
        measure("whole page", waiting, () -> {
            queue.list(actor, QueueFilter.ALL, null);
            queue.count(actor, QueueFilter.ALL);
        });
        measure("next and previous", waiting, () -> {
            queue.next(actor, QueueFilter.ALL, proposal);
            queue.previous(actor, QueueFilter.ALL, proposal);
        });
        measure("proposal", waiting, () -> moderation.find(actor, proposal.id()));
    }

    private void measure(String step, String what, Runnable work) throws InterruptedException {
        print(step, Timing.measure(List.of(work), 1, RUNS, millis), what);
    }

    private void print(String step, Timing timing, String outcomes) {
        out.printf(
                Locale.ROOT,
                """
                {"bench":"moderation","database":"%s","step":"%s","n":%d,"per_s":%.1f,"p50_ms":%.2f,"p99_ms":%.2f,\
                "outcomes":"%s"}%n""",
                database.isEmpty() ? "sqlite" : "postgresql",
                step,
                proposals,
                timing.perSecond(),
                timing.percentileMicros(50) / 1e3,
                timing.percentileMicros(99) / 1e3,
                outcomes);
    }
}
