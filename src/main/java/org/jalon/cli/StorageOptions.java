package org.jalon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is: what every command that reads or writes it takes. */
final class StorageOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data")
    private @Nullable Path data;

    @Option(names = "--database", paramLabel = "JDBC_URL", descriptionKey = "cli.option.database")
    private @Nullable String database;

    /** The same as settings of the program; what was not given is left to the operator's own settings. */
    List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (data != null) {
            settings.add("--jalon.data=" + data);
        }
        if (database != null) {
            settings.add("--jalon.database=" + database);
        }
        return settings;
    }
}
