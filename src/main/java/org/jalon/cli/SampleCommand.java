package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.cli.sample.SamplePlaces;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Invents places. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 5_000_000;

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--places", required = true, paramLabel = "N", descriptionKey = "cli.option.places")
    private int places;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (places < 1 || places > MOST) {
            throw new UserError("cli.sample.count", places, MOST);
        }
        SamplePlaces sample = SamplePlaces.in(Gazetteer.load(), commune -> true);
        OutputFile.write(out, terminal, stream -> sample.write(places, seed, stream));
        return Cli.DONE;
    }
}
