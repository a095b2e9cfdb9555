package org.jalon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jalon.search.Search;
import org.jalon.search.SearchQuery;
import org.jalon.site.UserError;
import org.jalon.storage.DataDirectory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the index again from the database, and says how many places it holds. Always safe: the index is disposable. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = CommandContext.open(storage.settings())) {
            DataDirectory directory = context.getBean(DataDirectory.class);
            try {
                FileSystemUtils.deleteRecursively(directory.index());
            } catch (IOException e) {
                throw new UserError("cli.unwritable", directory.index(), String.valueOf(e.getMessage()));
            }
            int places = context.getBean(Search.class).find(SearchQuery.ALL).total();
            terminal.tell("cli.reindex.done", places);
        }
        return Cli.DONE;
    }
}
