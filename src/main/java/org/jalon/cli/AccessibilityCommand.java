package org.jalon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.EmptyGrid;
import org.jalon.about.audit.GridReader;
import org.jalon.about.audit.GridReading;
import org.jalon.about.audit.KeptAudit;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits of accessibility: {@code accessibility template} writes an empty grid, {@code accessibility import FILE} keeps one. */
@Command(name = "accessibility")
final class AccessibilityCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(index = "0", paramLabel = "template|import", descriptionKey = "cli.option.accessibility-verb")
    private Verb verb = Verb.TEMPLATE;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.csv", descriptionKey = "cli.option.accessibility-file")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    /** What can be done. */
    enum Verb {
        TEMPLATE,
        IMPORT
    }

    AccessibilityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return switch (verb) {
            case TEMPLATE -> template();
            case IMPORT -> keep();
        };
    }

    private int template() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            String grid = context.getBean(EmptyGrid.class).write();
            if (out == null) {
                terminal.out().print(grid);
                terminal.out().flush();
            } else {
                Files.writeString(out, grid);
            }
            return Cli.DONE;
        } catch (IOException e) {
            throw new UserError("cli.accessibility.unwritable", String.valueOf(out));
        }
    }

    private int keep() {
        Path read = Optional.ofNullable(file).orElseThrow(() -> new UserError("cli.accessibility.no-file"));
        byte[] content = content(read);
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            Audits audits = context.getBean(Audits.class);
            return switch (audits.check(content)) {
                case GridReading.Read(var grid) -> {
                    KeptAudit audit = audits.keep(grid, read.getFileName().toString(), null);
                    terminal.out()
                            .printf(
                                    "state=%s rate=%s average=%s conform=%d applicable=%d pages=%d valid_until=%s%n",
                                    audits.standing().conformity().slug(),
                                    audit.rates().all().percent(),
                                    audit.rates().average(),
                                    audit.rates().all().conform(),
                                    audit.rates().all().applicable(),
                                    grid.pages().size(),
                                    audit.validUntil());
                    yield Cli.DONE;
                }
                case GridReading.Wrong(var mistakes) -> {
                    mistakes.forEach(mistake -> terminal.err().println(mistake.say(terminal.words())));
                    terminal.tell("cli.accessibility.wrong");
                    yield Cli.FAILED;
                }
            };
        }
    }

    /** One byte more than is taken tells that there is too much. */
    private static byte[] content(Path read) {
        try (var in = Files.newInputStream(read)) {
            return in.readNBytes(GridReader.LARGEST + 1);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UserError("cli.accessibility.unreadable", String.valueOf(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
