package org.jalon.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jalon.intake.ImportProgress;
import org.jalon.site.Words;

/** How far a long job is: a bar that redraws itself on a terminal, a line every few seconds elsewhere. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LINE_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintStream err;
    private final boolean interactive;
    private long last = System.nanoTime();
    private boolean drawn;

    Progress(PrintStream err, boolean interactive) {
        this.err = err;
        this.interactive = interactive;
    }

    static Progress on(Terminal terminal) {
        return new Progress(
                terminal.err(), System.console() != null && System.console().isTerminal());
    }

    /**
     * Shows how far it is, when it is time to.
     *
     * @param label what is being done
     * @param count how many are done
     * @param fraction of the whole, from 0 to 1; 0 while it cannot be known
     */
    void show(String label, long count, double fraction) {
        long now = System.nanoTime();
        if (now - last < (interactive ? REDRAW_NANOS : LINE_NANOS)) {
            return;
        }
        last = now;
        if (interactive) {
            drawn = true;
            err.print("\r" + bar(fraction) + " " + label + " " + count + "\033[K");
            err.flush();
        } else {
            err.println(label + " " + count
                    + (fraction > 0 ? String.format(Locale.ROOT, " (%.0f %%)", fraction * 100) : ""));
        }
    }

    /** What an import tells how far it is. */
    Consumer<ImportProgress> ofImport(Words words) {
        return now -> show(
                switch (now.step()) {
                    case DOWNLOADING -> words.say("cli.import.downloading");
                    case READING -> words.say("cli.import.reading");
                    case PUBLISHING -> words.say("cli.import.publishing");
                },
                now.rows(),
                now.fraction());
    }

    /** Clears the bar, so that what is said next stands alone. */
    void end() {
        if (drawn) {
            err.print("\r\033[K");
            err.flush();
            drawn = false;
        }
    }

    private static String bar(double fraction) {
        int done = (int) Math.round(Math.clamp(fraction, 0, 1) * WIDTH);
        return "[" + "#".repeat(done) + "-".repeat(WIDTH - done) + "]";
    }
}
