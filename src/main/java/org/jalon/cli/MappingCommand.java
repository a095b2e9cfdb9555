package org.jalon.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jalon.coherence.Coherence;
import org.jalon.intake.MappingTrial;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.proposal.ProposalWords;
import org.jalon.intake.proposal.ProposedColumn;
import org.jalon.intake.proposal.Target;
import org.jalon.intake.read.RawRow;
import org.jalon.intake.read.RowFile;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes a mapping of a file, or shows what one makes of its rows: {@code mapping propose|try FILE}. */
@Command(name = "mapping")
final class MappingCommand implements Callable<Integer> {

    /** Enough to know a column by. */
    private static final int SAMPLE = 500;

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "propose|try", descriptionKey = "cli.option.mapping-verb")
    private Verb verb = Verb.PROPOSE;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.option.mapping-file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "CONFIG.json", descriptionKey = "cli.option.mapping-out")
    private @Nullable Path out;

    @Option(names = "--mapping", paramLabel = "CONFIG.json", descriptionKey = "cli.option.mapping")
    private @Nullable Path mapping;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "5", descriptionKey = "cli.option.mapping-rows")
    private int rows;

    /** What can be done. */
    enum Verb {
        PROPOSE,
        TRY
    }

    MappingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = Gazetteer.load();
        try {
            RowFile read = RowFile.open(file, file.toString());
            switch (verb) {
                case PROPOSE -> propose(MappingProposal.of(read.sample(SAMPLE), gazetteer));
                case TRY -> tryOut(read.sample(Math.max(1, rows)).rows(), gazetteer);
            }
        } catch (IOException e) {
            throw new UserError("intake.error.read", file, String.valueOf(e.getMessage()));
        }
        return Cli.DONE;
    }

    private void propose(MappingProposal proposal) {
        ProposalWords words = new ProposalWords(terminal.words());
        for (ProposedColumn column : proposal.columns()) {
            boolean used = column.target().kind() != Target.Kind.NONE;
            terminal.out()
                    .printf(
                            "%s → %s (%s%s)%n",
                            column.column(),
                            words.target(column.target()),
                            used ? words.confidence(column.confidence()) + ", " : "",
                            words.reason(column));
        }
        proposal.traps().forEach(trap -> terminal.err().println("! " + words.trap(trap)));
        if (out != null) {
            byte[] json = proposal.toMapping().toJson().getBytes(StandardCharsets.UTF_8);
            OutputFile.write(out, terminal, stream -> new PrintStream(stream, true).writeBytes(json));
            terminal.tell("cli.mapping.written", out);
        }
    }

    private void tryOut(List<RawRow> some, Gazetteer gazetteer) {
        Mapping by = mapping == null ? Mapping.standard() : MappingFile.read(mapping);
        MappingTrial trial = new MappingTrial(gazetteer, new Coherence(gazetteer, Set.of()));
        TriedRows written = new TriedRows(terminal);
        trial.run(by, some, "essai", LocalDate.now(FRANCE)).forEach(written::tell);
    }
}
