package org.jalon.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jalon.observatory.journey.JourneyImport;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Keeps figures of territories: {@code indicator import FILE --definition DEFINITION}, and what access is reckoned with:
 * {@code indicator travel-times FILE}, {@code indicator points FILE}.
 */
@Command(name = "indicator")
final class IndicatorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "import|travel-times|points", descriptionKey = "cli.option.indicator-verb")
    private Verb verb = Verb.IMPORT;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.csv", descriptionKey = "cli.option.indicator-file")
    private @Nullable Path file;

    @Option(names = "--definition", paramLabel = "DEF.yaml", descriptionKey = "cli.option.indicator-definition")
    private @Nullable String definition;

    @Option(names = "--remove", descriptionKey = "cli.option.indicator-remove")
    private boolean remove;

    /** What can be done; written with hyphens. */
    enum Verb {
        IMPORT,
        TRAVEL_TIMES,
        POINTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    IndicatorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (verb == Verb.IMPORT) {
            String yaml = ShippedDefinitions.get(
                    Optional.ofNullable(definition).orElseThrow(() -> new UserError("journey.no-definition")));
            Path figures = file();
            try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
                terminal.out()
                        .println(context.getBean(FigureImport.class)
                                .run(figures, yaml)
                                .line());
            }
        } else {
            try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
                journeys(context.getBean(JourneyImport.class));
            }
        }
        return Cli.DONE;
    }

    private void journeys(JourneyImport journeys) {
        boolean times = verb == Verb.TRAVEL_TIMES;
        if (!remove) {
            Path read = file();
            terminal.out().println((times ? journeys.travelTimes(read) : journeys.points(read)).line());
        } else if (times) {
            journeys.removeTravelTimes();
        } else {
            journeys.removePoints();
        }
    }

    private Path file() {
        return Optional.ofNullable(file).orElseThrow(() -> new UserError("journey.no-file"));
    }
}
