package org.jalon.newsroom.event.register;

import java.time.Duration;
import org.jalon.storage.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whether anybody must be told or reminded. Several processes may do so at once. */
public final class PostingJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostingJob.class);
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Rounds rounds;
    private final String base;

    /** @param base where links in mails begin, empty when nobody said */
    public PostingJob(Postings postings, String base) {
        this.base = base;
        rounds = new Rounds("tell those who registered", FIRST, EVERY, () -> {
            int posted = postings.run(base);
            if (posted > 0) {
                LOG.info("Posted {} mails to people who registered for events", posted);
            }
        });
    }

    /** Begins, unless links could lead nowhere. */
    public void start() {
        if (base.isEmpty()) {
            LOG.info("No address of the site is set: nobody is reminded of events");
        } else {
            rounds.start();
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
