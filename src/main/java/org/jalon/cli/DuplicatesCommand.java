package org.jalon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.coherence.MatchRecords;
import org.jalon.directory.Directory;
import org.jalon.directory.RecordRef;
import org.jalon.duplicates.Duplicates;
import org.jalon.duplicates.RecordKey;
import org.jalon.matching.Decision;
import org.jalon.matching.MatchedPair;
import org.jalon.matching.Matching;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the pairs of records that are, or may be, one place; or keeps those of two places for people to decide. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    @Option(names = "--explain", descriptionKey = "cli.option.explain-pairs")
    private boolean explain;

    @Option(names = "--remember", descriptionKey = "cli.option.remember-pairs")
    private boolean remember;

    DuplicatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (remember) {
            try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
                int waiting = context.getBean(Duplicates.class).lookAgain();
                terminal.tell("cli.duplicates.remembered", waiting);
            }
            return Cli.DONE;
        }
        Matching matching = matching();
        List<MatchedPair> pairs = matching.pairs();
        OutputFile.write(
                out,
                terminal,
                stream -> new PairFile(stream, explain ? matching : null, terminal.words()).write(pairs));
        long same =
                pairs.stream().filter(pair -> pair.decision() == Decision.SAME).count();
        terminal.tell("cli.duplicates.done", same, pairs.size() - same);
        return Cli.DONE;
    }

    private Matching matching() {
        Matching.Collector collector = new Matching.Collector();
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            context.getBean(Directory.class).forEachRecord(record -> {
                RecordRef ref = record.ref();
                collector.add(MatchRecords.of(RecordKey.of(ref), ref.source(), record.facts()));
            });
        }
        return collector.matching();
    }
}
