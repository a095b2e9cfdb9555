package org.jalon.care.campaign;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jalon.care.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends campaigns at the rate that the operator allows, in one process at a time. */
final class CampaignJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignJob.class);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS_A_MINUTE = 12;

    private final CampaignSender sender;
    private final Turns turns;
    private final int mailsEachTurn;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("campaigns").factory());

    CampaignJob(CampaignSender sender, Turns turns, int mailsEachMinute) {
        this.sender = sender;
        this.turns = turns;
        this.mailsEachTurn = Math.max(1, mailsEachMinute / TURNS_A_MINUTE);
    }

    void start() {
        timer.scheduleWithFixedDelay(this::tryRound, TURN.toSeconds(), TURN.toSeconds(), TimeUnit.SECONDS);
    }

    /** A database that is away for a moment must not end the job: the next round tries again. */
    private void tryRound() {
        try {
            if (sender.hasWork() && turns.take("campaigns", TURN.minusSeconds(1))) {
                sender.round(mailsEachTurn);
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot send campaigns, will try again", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
