package org.jalon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jalon.storage.Backup;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Saves an instance, even while it serves. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            context.getBean(Backup.class).save(file);
        }
        terminal.tell("cli.backup.done", file);
        return Cli.DONE;
    }
}
