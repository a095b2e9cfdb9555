package org.jalon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.cli.sample.SamplePlaces;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for the same place under two names in files of places, or fits the weights of the model on judged pairs. */
@Command(
        name = "matching",
        description =
                "Finds duplicates in files of ./jalon sample, or fits and cross-validates the model on judged pairs.",
        mixinStandardHelpOptions = true)
final class MatchingBench implements Callable<Integer> {

    private final PrintStream out;

    @Option(names = "--sample", paramLabel = "FILE", description = "a CSV of the national standard; may be repeated")
    private List<Path> samples = List.of();

    @Option(names = "--places", paramLabel = "N", description = "invented places; may be repeated")
    private List<Integer> sizes = List.of();

    @Option(names = "--seed", paramLabel = "S", description = "what they are invented from (${DEFAULT-VALUE})")
    private long seed = 7;

    @Option(names = "--fit", description = "fit the model instead")
    private boolean fit;

    @Option(names = "--data", paramLabel = "DIR", description = "the instance with the records of the judged pairs")
    private @Nullable Path data;

    @Option(names = "--pairs", paramLabel = "FILE", description = "id_left,id_right,label: duplicate, distinct, unsure")
    private @Nullable Path pairs;

    @Option(names = "--weights", paramLabel = "FILE", description = "where to write the weights")
    private @Nullable Path weights;

    MatchingBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (fit && data != null && pairs != null) {
            new MatchingFit(JudgedPairs.read(pairs, data), out).run(weights);
            return 0;
        }
        for (Path sample : samples) {
            MatchingSpeed.measure(sample, out);
        }
        if (!sizes.isEmpty()) {
            Gazetteer gazetteer = Gazetteer.load();
            for (int size : sizes) {
                Path file = Files.createTempFile("places", ".csv");
                try {
                    write(gazetteer, size, file);
                    MatchingSpeed.measure(file, out);
                } finally {
                    Files.delete(file);
                }
            }
        }
        return fit || samples.isEmpty() && sizes.isEmpty() ? 2 : 0;
    }

    private void write(Gazetteer gazetteer, int size, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            SamplePlaces.in(gazetteer, commune -> true).write(size, seed, stream);
        }
    }
}
