package org.jalon.observatory;

import org.jalon.territory.Territory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the figures in the background when a server starts, so that the first page need not wait for them. */
@Component
@ConditionalOnWebApplication
final class FigureWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(FigureWarmUp.class);

    private final Observatory observatory;

    FigureWarmUp(Observatory observatory) {
        this.observatory = observatory;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("figures-warm-up").start(this::read);
    }

    private void read() {
        try {
            observatory.listMeasures(Viewer.PUBLIC);
            observatory.peers(new Territory(Territory.Kind.REGION, ""));
        } catch (RuntimeException e) {
            // A question reads them again, and tells whoever asked.
            LOG.warn("Cannot read the figures ahead", e);
        }
    }
}
