package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.territory.TerritoryImport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps contours and attributes of territories: {@code territory import FILE}. */
@Command(name = "territory")
final class TerritoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "import", descriptionKey = "cli.option.territory-import")
    private Verb verb = Verb.IMPORT;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.option.territory-file")
    private Path file = Path.of("");

    /** What can be done. */
    enum Verb {
        IMPORT
    }

    TerritoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            TerritoryImport.Done done = switch (verb) {
                case IMPORT -> context.getBean(TerritoryImport.class).run(file);
            };
            terminal.out().printf("read=%d stored=%d unknown=%d%n", done.read(), done.stored(), done.unknown());
        }
        return Cli.DONE;
    }
}
