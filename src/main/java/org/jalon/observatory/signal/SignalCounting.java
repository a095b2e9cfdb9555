package org.jalon.observatory.signal;

import java.time.Duration;
import org.jalon.search.SearchInVain;
import org.jalon.storage.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of searches in vain while Jalon serves, and writes them now and then. */
@Component
@ConditionalOnWebApplication
class SignalCounting implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Signals signals;
    private final Rounds rounds;

    SignalCounting(Signals signals) {
        this.signals = signals;
        rounds = new Rounds("count what people look for in vain", FIRST, EVERY, signals::write);
    }

    @EventListener
    void start(ContextRefreshedEvent started) {
        rounds.start();
    }

    @EventListener
    void count(SearchInVain search) {
        signals.count(search);
    }

    /** What was counted since the last time is not lost with an orderly stop. */
    @Override
    public void close() {
        rounds.close();
        signals.write();
    }
}
