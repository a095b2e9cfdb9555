package org.jalon.intake.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jalon.reach.FetchLimits;
import org.jalon.reach.FetchOrder;
import org.jalon.reach.FetchTrouble;
import org.jalon.reach.Fetcher;
import org.jalon.reach.WebAnswer;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what failed for a passing reason, a little later each time, all within the time of one download. */
final class Tries {

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int MOST = 3;

    /** The server is busy, or something on the way to it. */
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Fetcher fetcher;
    private final DownloadLimits limits;
    private final long end;

    Tries(Fetcher fetcher, DownloadLimits limits) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.end = System.nanoTime() + limits.total().toNanos();
    }

    /** What came of one try. */
    private sealed interface Outcome {
        record Saved(Page page) implements Outcome {}

        record Same() implements Outcome {}

        /** @param pause that the server asks for */
        record Busy(UserError reason, Duration pause) implements Outcome {}
    }

    /**
     * Saves what is at an address.
     *
     * @return the page, empty when it is what it was
     * @throws UserError when it cannot be had
     */
    Optional<Page> fetch(FetchOrder order, Path target, long mostBytes, DoubleConsumer progress) throws IOException {
        Duration pause = limits.patience();
        for (int attempt = 1; ; attempt++) {
            switch (once(order, target, mostBytes, progress)) {
                case Outcome.Saved(Page page) -> {
                    return Optional.of(page);
                }
                case Outcome.Same() -> {
                    return Optional.empty();
                }
                case Outcome.Busy(UserError reason, Duration asked) -> {
                    Duration wait = asked.compareTo(pause) > 0 ? asked : pause;
                    if (attempt == MOST || wait.compareTo(left()) >= 0) {
                        throw reason;
                    }
                    LOG.info("a download failed and is tried again"); // its address may hold a secret
                    pause(wait);
                    pause = pause.multipliedBy(2);
                }
            }
        }
    }

    /** Waits. */
    void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two pages");
        }
    }

    private Outcome once(FetchOrder order, Path target, long mostBytes, DoubleConsumer progress) throws IOException {
        try {
            FetchLimits now = limits.ofFetch(left());
            FetchOrder bounded = new FetchOrder(
                    order.address(), order.method(), order.trust(), order.accept(), order.headers(), now);
            return fetcher.fetch(bounded, answer -> read(answer, order, target, mostBytes, progress));
        } catch (FetchTrouble e) {
            UserError reason = Troubles.explained(e, order.address());
            return switch (e.reason()) {
                case UNREACHABLE, CUT, SERVER -> new Outcome.Busy(reason, Duration.ZERO);
                case MALFORMED, SCHEME, PORT, PRIVATE, NO_SUCH_HOST, TIMEOUT, REDIRECTS -> throw reason;
            };
        }
    }

    private static Outcome read(
            WebAnswer answer, FetchOrder order, Path target, long mostBytes, DoubleConsumer progress)
            throws IOException {
        boolean conditional =
                order.headers().containsKey("If-None-Match") || order.headers().containsKey("If-Modified-Since");
        if (answer.status() == NOT_MODIFIED && conditional) {
            return new Outcome.Same();
        }
        if (answer.status() == OK) {
            return new Outcome.Saved(Answers.save(answer, target, mostBytes, progress));
        }
        UserError reason = new UserError(
                "intake.error.url-status", answer.address().toString(), Integer.toString(answer.status()));
        if (PASSING.contains(answer.status())) {
            return new Outcome.Busy(reason, asked(answer.header("Retry-After")));
        }
        throw reason;
    }

    private static Duration asked(String header) {
        Duration asked = header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : Duration.ZERO;
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }
}
