package org.jalon.directory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells this process what was written, once it is sure: at the end of the transaction that wrote it. */
final class Announcements {

    private final PlaceCache cache;
    private final ApplicationEventPublisher events;

    Announcements(PlaceCache cache, ApplicationEventPublisher events) {
        this.cache = cache;
        this.events = events;
    }

    /**
     * To be called inside the transaction.
     *
     * @param before the head that it locked
     * @param revision the newest revision now
     */
    void afterCommit(Head before, long revision) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.note(new Head(revision, before.pulse()));
                if (revision > before.revision()) {
                    events.publishEvent(new PlacesChanged(revision));
                }
            }
        });
    }
}
