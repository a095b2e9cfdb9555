package org.jalon.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jalon.site.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an instance until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "cli.option.port")
    private int port;

    @Option(names = "--json-logs", descriptionKey = "cli.option.json-logs")
    private boolean jsonLogs;

    ServeCommand(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> settings = storage.settings();
        WebServer server = WebServer.start(application, port, jsonLogs, settings);
        out.println(words.say("cli.serve.ready", server.address()));
        server.awaitStop();
        return Cli.DONE;
    }
}
