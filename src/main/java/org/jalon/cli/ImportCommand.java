package org.jalon.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.ImportReport;
import org.jalon.intake.Intake;
import org.jalon.intake.mapping.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes all that a source says. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(paramLabel = "FILE_OR_URL", descriptionKey = "cli.option.origin")
    private String origin = "";

    @Option(names = "--source", required = true, paramLabel = "NAME", descriptionKey = "cli.option.source")
    private String source = "";

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--accept-removals", descriptionKey = "cli.option.accept-removals")
    private boolean acceptRemovals;

    @Option(names = "--report", paramLabel = "REPORT.json", descriptionKey = "cli.option.report")
    private @Nullable Path report;

    @Option(names = "--mapping", paramLabel = "CONFIG.json", descriptionKey = "cli.option.mapping")
    private @Nullable Path mapping;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            run(context.getBean(Intake.class));
        }
        return Cli.DONE;
    }

    private void run(Intake intake) {
        Progress progress = Progress.on(terminal);
        ImportReport done;
        try {
            done = intake.run(new ImportOrder(
                    origin,
                    source,
                    dryRun,
                    acceptRemovals,
                    report,
                    mapping(),
                    reading.options(),
                    progress.ofImport(terminal.words())));
        } finally {
            progress.end();
        }
        tell("cli.import.rejections", done.rejections());
        tell("cli.import.issues", done.issues());
        terminal.out().println(done.line());
    }

    private @Nullable Mapping mapping() {
        if (mapping == null) {
            return null;
        }
        Mapping read = MappingFile.read(mapping);
        if (!read.unread().isEmpty()) {
            terminal.tell("cli.mapping.unread", String.join(", ", read.unread()));
        }
        return read;
    }

    private void tell(String key, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            terminal.tell(
                    key,
                    counts.entrySet().stream()
                            .map(count -> count.getKey() + " " + count.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }
}
