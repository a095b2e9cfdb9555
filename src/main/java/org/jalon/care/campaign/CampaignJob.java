package org.jalon.care.campaign;

import java.time.Duration;
import org.jalon.care.Turns;
import org.jalon.storage.Rounds;

/** Sends campaigns at the rate that the operator allows, in one process at a time. */
final class CampaignJob implements AutoCloseable {

    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS_A_MINUTE = 12;

    private final CampaignSender sender;
    private final Turns turns;
    private final int mailsEachTurn;
    private final Rounds rounds = new Rounds("send campaigns", TURN, TURN, this::round);

    CampaignJob(CampaignSender sender, Turns turns, int mailsEachMinute) {
        this.sender = sender;
        this.turns = turns;
        this.mailsEachTurn = Math.max(1, mailsEachMinute / TURNS_A_MINUTE);
    }

    void start() {
        rounds.start();
    }

    private void round() {
        if (sender.hasWork() && turns.take("campaigns", TURN.minusSeconds(1))) {
            sender.round(mailsEachTurn);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
