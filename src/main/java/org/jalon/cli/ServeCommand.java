package org.jalon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an instance until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "cli.option.port")
    private int port;

    @Option(names = "--json-logs", descriptionKey = "cli.option.json-logs")
    private boolean jsonLogs;

    ServeCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        WebServer server = WebServer.start(application, port, jsonLogs, storage.settings());
        terminal.out().println(terminal.words().say("cli.serve.ready", server.address()));
        server.awaitStop();
        return Cli.DONE;
    }
}
