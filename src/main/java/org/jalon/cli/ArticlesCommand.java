package org.jalon.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.ArrivalReport;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.Order;
import org.jalon.newsroom.arrival.Outcome;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles from files: {@code articles import DIR}. */
@Command(name = "articles")
final class ArticlesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "import", descriptionKey = "cli.option.articles-verb")
    private Verb verb = Verb.IMPORT;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "cli.option.articles-folder")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.option.articles-dry-run")
    private boolean dryRun;

    @Option(names = "--publish", descriptionKey = "cli.option.articles-publish")
    private boolean publish;

    @Option(names = "--fetch", descriptionKey = "cli.option.articles-fetch")
    private boolean fetch;

    @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "cli.option.articles-as")
    private @Nullable String as;

    /** What can be done. */
    enum Verb {
        IMPORT
    }

    ArticlesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (publish && as == null) {
            throw new UserError("arrival.error.as");
        }
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            Actor actor = as == null ? null : actor(context.getBean(Accounts.class), as);
            switch (verb) {
                case IMPORT -> run(context.getBean(Arrivals.class), actor);
            }
        }
        return Cli.DONE;
    }

    private void run(Arrivals arrivals, @Nullable Actor actor) {
        Progress progress = Progress.on(terminal);
        List<String> lines = new ArrayList<>();
        Order order = new Order(actor, publish, fetch, outcome -> {
            lines.add(line(outcome, terminal.words()));
            progress.show(terminal.words().say("cli.articles.reading"), lines.size(), 0);
        });
        ArrivalReport report;
        try {
            report = arrivals.importFolder(folder, order, dryRun);
        } finally {
            progress.end();
        }
        lines.forEach(terminal.out()::println);
        boolean waits = report.outcomes().stream().anyMatch(each -> each.proposed() > 0);
        if (waits) {
            terminal.tell(
                    dryRun ? "cli.articles.would-wait" : "cli.articles.waits",
                    "/redaction/arrivages/" + report.arrivalId());
        }
        terminal.out().println(report.line());
    }

    private static Actor actor(Accounts accounts, String address) {
        Account account = MailAddress.parse(address)
                .flatMap(accounts::find)
                .orElseThrow(() -> new UserError("cli.articles.no-account", address));
        Actor actor = new Actor(account, "", Instant.now(), accounts.grants(account.id()));
        if (!actor.has(Role.EDITOR)) {
            throw new UserError("cli.articles.no-editor", address);
        }
        return actor;
    }

    private static String line(Outcome outcome, Words words) {
        List<String> said = new ArrayList<>();
        if (outcome.file().state() == State.REFUSED && outcome.file().trouble() != null) {
            said.add(outcome.file().trouble().say(words));
        }
        count(said, words, "drafts", outcome.drafts());
        count(said, words, "published", outcome.published());
        count(said, words, "proposed", outcome.proposed());
        count(said, words, "unchanged", outcome.unchanged());
        count(said, words, "changed", outcome.changed());
        count(said, words, "mended", outcome.mended());
        count(said, words, "doubtful", outcome.doubtful());
        count(said, words, "missing", outcome.missing());
        outcome.troubles().forEach(trouble -> said.add(trouble.say(words)));
        String format = words.find("arrival.format." + outcome.file().format()).orElse("");
        return outcome.file().path()
                + (format.isEmpty() ? "" : " (" + format + ")")
                + (said.isEmpty() ? "" : words.say("cli.articles.colon") + String.join(", ", said));
    }

    private static void count(List<String> said, Words words, String what, int number) {
        if (number > 0) {
            said.add(words.say("arrival.count." + what, number));
        }
    }
}
