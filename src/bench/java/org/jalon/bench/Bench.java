package org.jalon.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the benchmarks: {@code ./jalon bench NAME}. */
@Command(name = "bench", synopsisSubcommandLabel = "NAME")
public final class Bench {

    /** Runs the benchmark that the arguments name; the exit code is 0 when done, 1 when it failed, 2 for wrong usage. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Bench())
                .addSubcommand(new SearchBench(out))
                .addSubcommand(new HttpBench(out))
                .addSubcommand(new GazetteerBench(out))
                .addSubcommand(new HoursBench(out))
                .addSubcommand(new TilesBench(out))
                .addSubcommand(new ModerationBench(out))
                .addSubcommand(new MatchingBench(out))
                .addSubcommand(new MappingBench(out))
                .addSubcommand(new IntakeBench(out))
                .addSubcommand(new AccessBench(out))
                .addSubcommand(new LetterBench(out))
                .addSubcommand(new NewsroomBench(out))
                .addSubcommand(new ObservatoryBench(out))
                .execute(arguments));
    }
}
