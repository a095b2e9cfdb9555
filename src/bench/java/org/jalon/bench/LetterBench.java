package org.jalon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Sends one letter to many subscribers of one département, from a process of its own, through a mail server here that takes everything.
 * Subscribers of another département must get nothing.
 */
@Command(
        name = "letter",
        description = "A letter to many subscribers, over SMTP to a sink, even when the sender is killed.",
        mixinStandardHelpOptions = true)
final class LetterBench implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PrintStream out;
    private int killedAt;

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

    @Option(
            names = "--kill",
            description =
                    "kill the sending process (SIGKILL) when half of the letters have left, and start another one")
    private boolean kill;

    LetterBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("jalon-bench-letter");
        try (SmtpSink sink = new SmtpSink()) {
            Instant begun = kill ? sendTwice(data, sink) : sendOnce(data, sink);
            return report(sink, Duration.between(begun, Instant.now()));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private Instant sendOnce(Path data, SmtpSink sink) throws IOException, InterruptedException {
        Process sender = sender(data, sink);
        try {
            Instant begun = begun(sender);
            awaitAll(sender, sink);
            return begun;
        } finally {
            sender.destroy();
            sender.waitFor();
        }
    }

    /** The first process is killed; the second finds what is left to do in the database. */
    private Instant sendTwice(Path data, SmtpSink sink) throws IOException, InterruptedException {
        Process first = sender(data, sink);
        Instant begun = begun(first);
        while (first.isAlive() && sink.taken().size() < recipients / 2) {
            Thread.sleep(1);
        }
        first.destroyForcibly().waitFor();
        killedAt = sink.taken().size();
        Process second = sender(data, sink);
        try {
            awaitAll(second, sink);
        } finally {
            second.destroy();
            second.waitFor();
        }
        return begun;
    }

    private Process sender(Path data, SmtpSink sink) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                LetterSender.class.getName(),
                Integer.toString(recipients),
                "--jalon.data=" + data,
                "--server.port=0",
                "--logging.level.root=warn",
                "--jalon.site.base-url=https://lieux.example.fr",
                "--jalon.mail.host=127.0.0.1",
                "--jalon.mail.port=" + sink.port(),
                "--jalon.mail.tls=NONE",
                "--jalon.mail.mailing.each-minute=1000000",
                "--jalon.mail.mailing.connections=" + connections));
        if (!database.isEmpty()) {
            command.add("--jalon.database=" + database);
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** When the letter began to leave. */
    private static Instant begun(Process sender) throws IOException {
        BufferedReader output = sender.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(LetterSender.BEGUN)) {
            line = output.readLine();
        }
        return Instant.now();
    }

    private void awaitAll(Process sender, SmtpSink sink) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (sender.isAlive()
                && sink.taken().size() < recipients
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
    }

    private int report(SmtpSink sink, Duration all) {
        long twice = sink.taken().values().stream().filter(times -> times > 1).count();
        long others = sink.taken().keySet().stream()
                .filter(mailbox -> mailbox.startsWith(LetterSender.ELSEWHERE))
                .count();
        double seconds = all.toMillis() / 1e3;
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"letter\",\"recipients\":%d,\"reached\":%d,\"twice\":%d,\"others\":%d,\"connections\":%d,"
                        + "\"bytes_each\":%d,\"killed_after\":%d,\"seconds\":%.1f,\"mails_each_second\":%.0f}%n",
                recipients,
                sink.taken().size(),
                twice,
                others,
                connections,
                sink.bytes() / Math.max(1, recipients),
                killedAt,
                seconds,
                recipients / seconds);
        return sink.taken().size() == recipients && twice == 0 && others == 0 ? 0 : 1;
    }
}
