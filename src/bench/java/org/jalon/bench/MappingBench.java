package org.jalon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.read.RowFile;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Judges proposals of mappings against the configurations that people wrote for the same files.
 *
 * <p>Of each column that has values and that the configuration uses: <em>right</em> when one of the fields that are
 * proposed for it is one of those that the configuration makes of it, <em>wrong</em> when fields are proposed but none of
 * these, <em>missed</em> when nothing is proposed. Of the other columns with values: <em>left</em> when nothing is
 * proposed either, else <em>extra</em>: it may be harmless, or even what the configuration forgot.
 */
@Command(
        name = "mapping",
        description = "Judges proposals of mappings against config.json files: right, wrong, missed, left, extra.",
        mixinStandardHelpOptions = true)
final class MappingBench implements Callable<Integer> {

    private static final int ROWS = 500;

    private final PrintStream out;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            required = true,
            description = "folders with data.* and config.json")
    private @Nullable Path sources;

    @Option(names = "--columns", description = "say what was proposed for each column")
    private boolean columns;

    MappingBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        MappingJudgement all = MappingJudgement.NONE;
        for (Path folder : folders()) {
            Mapping config = Mapping.parse(Files.readString(folder.resolve("config.json")));
            Path data = dataOf(folder);
            long start = System.nanoTime();
            MappingProposal proposal =
                    MappingProposal.of(RowFile.open(data, data.toString()).sample(ROWS), gazetteer);
            double seconds = (System.nanoTime() - start) / 1e9;
            MappingJudgement judgement = MappingJudgement.of(proposal, config, columns ? out : null);
            print(String.valueOf(folder.getFileName()), judgement, seconds);
            all = all.and(judgement);
        }
        print("all", all, 0);
        return 0;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> list = Files.list(Objects.requireNonNull(sources))) {
            return list.filter(folder -> Files.exists(folder.resolve("config.json")))
                    .sorted()
                    .toList();
        }
    }

    private static Path dataOf(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> String.valueOf(file.getFileName()).startsWith("data."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no data.* in " + folder));
        }
    }

    private void print(String source, MappingJudgement judgement, double seconds) {
        out.printf(
                Locale.ROOT,
                "{\"source\":\"%s\",\"right\":%d,\"wrong\":%d,\"missed\":%d,\"right_share\":%.3f,\"left\":%d,\"extra\":%d,"
                        + "\"right_or_left_share\":%.3f,\"seconds\":%.1f}%n",
                source,
                judgement.right(),
                judgement.wrong(),
                judgement.missed(),
                judgement.rightShare(),
                judgement.left(),
                judgement.extra(),
                judgement.rightOrLeftShare(),
                seconds);
    }
}
