package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.ShippedDefinitions;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps figures of territories: {@code indicator import FILE --definition DEFINITION}. */
@Command(name = "indicator")
final class IndicatorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "import", descriptionKey = "cli.option.territory-import")
    private TerritoryCommand.Verb verb = TerritoryCommand.Verb.IMPORT;

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "cli.option.indicator-file")
    private Path file = Path.of("");

    @Option(
            names = "--definition",
            required = true,
            paramLabel = "DEF.yaml",
            descriptionKey = "cli.option.indicator-definition")
    private String definition = "";

    IndicatorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String yaml = ShippedDefinitions.get(definition);
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            FigureImport.Done done = switch (verb) {
                case IMPORT -> context.getBean(FigureImport.class).run(file, yaml);
            };
            terminal.out().println(done.line());
        }
        return Cli.DONE;
    }
}
