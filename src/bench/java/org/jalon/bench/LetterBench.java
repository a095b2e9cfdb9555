package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jalon.Jalon;
import org.jalon.mail.MailAddress;
import org.jalon.mail.Mailings;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.Request;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.Subscriptions;
import org.jalon.newsroom.letter.send.Dispatch;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends one letter to many subscribers of one département, through a mail server in the same process that takes everything. */
@Command(
        name = "letter",
        description = "A letter to many subscribers, over SMTP to a sink in this process.",
        mixinStandardHelpOptions = true)
final class LetterBench implements Callable<Integer> {

    private static final String SERIES = "la-lettre";
    private static final Territory NORD = new Territory(Territory.Kind.DEPARTEMENT, "59");
    private static final String PARAGRAPH =
            "Un atelier de plus à Roubaix, le mercredi de 14 h à 17 h, sans rendez-vous. "
                    + "Venez avec votre téléphone et vos questions, [tout est expliqué ici](https://lieux.example.fr/aide).\n\n";

    private final PrintStream out;

    @Option(
            names = "--recipients",
            defaultValue = "10000",
            paramLabel = "N",
            description = "subscribers (default 10000)")
    private int recipients;

    @Option(names = "--connections", defaultValue = "8", paramLabel = "N", description = "to the sink (default 8)")
    private int connections;

    @Option(
            names = "--database",
            defaultValue = "",
            paramLabel = "JDBC_URL",
            description = "empty: SQLite in a new folder")
    private String database = "";

    LetterBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("jalon-bench-letter");
        try (SmtpSink sink = new SmtpSink();
                ConfigurableApplicationContext context =
                        new SpringApplicationBuilder(Jalon.class).run(settings(data, sink.port()))) {
            subscribe(context);
            return send(context, sink);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private String[] settings(Path data, int port) {
        List<String> settings = new ArrayList<>(List.of(
                "--jalon.data=" + data,
                "--server.port=0",
                "--logging.level.root=warn",
                "--jalon.site.base-url=https://lieux.example.fr",
                "--jalon.mail.host=127.0.0.1",
                "--jalon.mail.port=" + port,
                "--jalon.mail.tls=NONE",
                "--jalon.mail.mailing.each-minute=1000000",
                "--jalon.mail.mailing.connections=" + connections));
        if (!database.isEmpty()) {
            settings.add("--jalon.database=" + database);
        }
        return settings.toArray(String[]::new);
    }

    private void subscribe(ConfigurableApplicationContext context) {
        Subscriptions subscriptions = context.getBean(Subscriptions.class);
        Choices nord = new Choices(Set.of(SERIES), Set.of(), Set.of(), Set.of(NORD));
        context.getBean(Database.class).transaction().executeWithoutResult(all -> {
            for (int i = 0; i < recipients; i++) {
                MailAddress address = new MailAddress("abonne" + i + "@example.fr");
                subscriptions.bring(
                        new Request(address, Language.FRENCH, nord, "essai"),
                        new Consent(Instant.EPOCH, "import", "essai"));
            }
        });
    }

    private int send(ConfigurableApplicationContext context, SmtpSink sink) throws InterruptedException {
        LetterTable letters = context.getBean(LetterTable.class);
        NewsLetter draft = NewsLetter.draft(ItemId.next(), SERIES, "Les nouvelles du mois");
        NewsLetter letter = draft.with(
                new NewsLetter.Text("Les nouvelles du mois", "Ce qui change", PARAGRAPH.repeat(20)),
                draft.contents(),
                new Choices(Set.of(SERIES), Set.of(), Set.of(), Set.of(NORD)));
        letters.insert(letter, null, Instant.now());
        long start = System.nanoTime();
        context.getBean(Dispatch.class).begin(letters.find(letter.id()).orElseThrow(), "https://lieux.example.fr");
        double frozen = seconds(start);
        Mailings mailings = context.getBean(Mailings.class);
        while (mailings.progress(letter.id()).orElseThrow().state() == Mailings.State.SENDING) {
            Thread.sleep(200);
        }
        double all = seconds(start);
        long twice = sink.taken().values().stream().filter(times -> times > 1).count();
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"letter\",\"recipients\":%d,\"reached\":%d,\"twice\":%d,\"connections\":%d,"
                        + "\"bytes_each\":%d,\"begin_seconds\":%.2f,\"seconds\":%.1f,\"mails_each_second\":%.0f}%n",
                recipients,
                sink.taken().size(),
                twice,
                connections,
                sink.bytes() / Math.max(1, recipients),
                frozen,
                all,
                recipients / all);
        return sink.taken().size() == recipients && twice == 0 ? 0 : 1;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
