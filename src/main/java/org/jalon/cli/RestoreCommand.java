package org.jalon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Restore;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts an instance back as a backup has it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.restore-file")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path previous;
        // The database itself is not opened: beans are made when they are asked for, and it may be damaged.
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            DataDirectory directory = context.getBean(DataDirectory.class);
            previous = new Restore(directory.path()).from(file);
        }
        terminal.tell("cli.restore.done", file);
        if (Files.exists(previous)) {
            terminal.tell("cli.restore.previous", previous);
        }
        return Cli.DONE;
    }
}
