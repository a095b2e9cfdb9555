package org.jalon.observatory.welcome;

import java.time.Duration;
import java.util.List;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.MadeAhead;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.live.LiveKeeper;
import org.jalon.observatory.live.LiveRules;
import org.jalon.site.Site;
import org.jalon.storage.Rounds;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the costly parts of the pages of the own region in the background, so that visitors need not wait for them. */
@Component
@ConditionalOnWebApplication
final class RegionWarmUp implements AutoCloseable {

    /** Once the history of places was told, which changes the figures once more. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long NEVER = -1;

    private final Observatory observatory;
    private final LiveKeeper keeper;
    private final List<MadeAhead> parts;
    private final OwnRegion region;
    private final String home;
    private final Rounds rounds;
    private long made = NEVER;

    RegionWarmUp(
            Observatory observatory,
            CommuneRows rows,
            Gazetteer gazetteer,
            LiveKeeper keeper,
            LiveRules rules,
            Site site,
            List<MadeAhead> parts) {
        this.observatory = observatory;
        this.keeper = keeper;
        this.parts = List.copyOf(parts);
        region = new OwnRegion(gazetteer, rows, rules);
        home = site.territory();
        rounds = new Rounds("make the pages of the region ahead", FIRST, PAUSE, this::follow);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.start();
    }

    private void follow() {
        long version = observatory.version();
        if (version == made) {
            return;
        }
        // Without places and figures, such as before the first import, there is nothing that takes long.
        if (!keeper.now().offer().places().isEmpty()) {
            region.find(keeper.now().offer(), home).ifPresent(own -> parts.forEach(part -> part.make(own)));
        }
        made = version;
    }

    @Override
    public void close() {
        rounds.close();
    }
}
