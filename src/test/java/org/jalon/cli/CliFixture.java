package org.jalon.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jalon.Jalon;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** The command line as a person meets it: what they type, what they read, and the exit code. */
final class CliFixture {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Cli cli;

    CliFixture(Language language) {
        cli = new Cli(
                Jalon.class,
                new Terminal(
                        Words.in(language),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return cli.run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
