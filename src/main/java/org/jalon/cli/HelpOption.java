package org.jalon.cli;

import picocli.CommandLine.Option;

/** What every command has: {@code --help}. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
