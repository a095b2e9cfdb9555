package org.jalon.newsroom.letter.send;

import org.jalon.mail.CopyReturned;
import org.jalon.newsroom.letter.Farewell;
import org.jalon.newsroom.letter.Subscriptions;
import org.springframework.context.event.EventListener;

/** Stops letters to mailboxes that do not exist, and to readers who call them unwanted; counts those that came back for now. */
public final class ReturnedCopies {

    private final Subscriptions subscriptions;

    public ReturnedCopies(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @EventListener
    void hear(CopyReturned returned) {
        if (returned.complaint()) {
            subscriptions.stop(returned.reader(), Farewell.COMPLAINT);
        } else if (returned.hard()) {
            subscriptions.stop(returned.reader(), Farewell.BOUNCED);
        } else {
            subscriptions.bounced(returned.reader());
        }
    }
}
