package org.jalon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jalon.cli.sample.SampleFigures;
import org.jalon.cli.sample.SamplePlaces;
import org.jalon.intake.ImportOrder;
import org.jalon.intake.Intake;
import org.jalon.newsroom.SampleNews;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Serves a demonstration: fictional places of the five départements of Hauts-de-France, taken in by the ordinary import. Its
 * data stays where it is between runs, and an import of the same places changes nothing.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int PLACES = 1_500;
    private static final long SEED = 32;
    private static final String REGION = "32";
    private static final String SOURCE = "lieux-fictifs";

    /** On every page, so in both languages. */
    private static final String NOTICE =
            "Données fictives : aucun de ces lieux n'existe. / Fictional data: none of these places exists.";

    private final Class<?> application;
    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "cli.option.port")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data/demo", descriptionKey = "cli.option.demo-data")
    private Path data = Path.of("");

    DemoCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        WebServer.requireFree(port);
        String place = "--jalon.data=" + data;
        try (ConfigurableApplicationContext context = CommandContext.open(List.of(place))) {
            Path file = inventPlaces(context.getBean(Gazetteer.class));
            takeIn(context.getBean(Intake.class), file);
            inventFigures(context);
        }
        WebServer server = WebServer.start(application, port, false, List.of(place, "--jalon.site.notice=" + NOTICE));
        server.get(SampleNews.class).write(server.address());
        terminal.out().println(terminal.words().say("cli.demo.ready", server.address()));
        server.awaitStop();
        return Cli.DONE;
    }

    private Path inventPlaces(Gazetteer gazetteer) {
        Path file = data.resolve(SOURCE + ".csv");
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UserError("cli.unwritable", data, String.valueOf(e.getMessage()));
        }
        SamplePlaces sample =
                SamplePlaces.in(gazetteer, commune -> commune.regionCode().equals(REGION));
        OutputFile.write(file, terminal, stream -> sample.write(PLACES, SEED, stream));
        return file;
    }

    /** Figures that are there, invented or real, stay as they are. */
    private void inventFigures(ConfigurableApplicationContext context) {
        SampleFigures sample = SampleFigures.in(
                context.getBean(Gazetteer.class),
                commune -> commune.regionCode().equals(REGION));
        Set<String> known = context.getBean(FigureTable.class).datasets().keySet();
        for (String dataset : SampleFigures.DATASETS) {
            if (!known.contains(dataset)) {
                Path file = data.resolve(dataset + ".csv");
                try {
                    sample.write(dataset, file);
                } catch (IOException e) {
                    throw new UserError("cli.unwritable", file, String.valueOf(e.getMessage()));
                }
                context.getBean(FigureImport.class).run(file, SampleFigures.definition(dataset));
            }
        }
    }

    private void takeIn(Intake intake, Path file) {
        Progress progress = Progress.on(terminal);
        try {
            intake.run(
                    new ImportOrder(file.toString(), SOURCE, false, true, null, progress.ofImport(terminal.words())));
        } finally {
            progress.end();
        }
    }
}
