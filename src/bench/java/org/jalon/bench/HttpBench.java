package org.jalon.bench;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "http", description = "The same pages again and again over HTTP.", mixinStandardHelpOptions = true)
final class HttpBench implements Callable<Integer> {

    private final PrintStream out;

    HttpBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
