package org.jalon.observatory.live;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.Homes;
import org.jalon.observatory.journey.ImportedJourneys;
import org.jalon.observatory.supply.Offer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the newest {@link LiveFigures}. Only who asks first waits for them. Thread-safe. */
public final class LiveKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(LiveKeeper.class);

    private final Supplier<Offer> offers;
    private final Supplier<ImportedJourneys> journeys;
    private final LiveRules rules;
    private final CommuneRows rows;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable LiveFigures figures;

    /**
     * @param offers what places offer now, cheap when nothing changed
     * @param journeys what was imported, as cheap
     */
    public LiveKeeper(Supplier<Offer> offers, Supplier<ImportedJourneys> journeys, LiveRules rules, CommuneRows rows) {
        this.offers = offers;
        this.journeys = journeys;
        this.rules = rules;
        this.rows = rows;
    }

    /** The newest ones; waits for the first. */
    public LiveFigures now() {
        LiveFigures known = figures;
        return known == null ? follow() : known;
    }

    /** Those that are known, or nothing yet: 0. */
    public long version() {
        LiveFigures known = figures;
        return known == null ? 0 : known.version();
    }

    /** Makes them anew when places, or what else they are made of, changed. */
    public LiveFigures follow() {
        making.lock();
        try {
            Offer offer = offers.get();
            LiveFigures known = figures;
            ImportedJourneys imported = journeys.get();
            boolean sameJourneys = known != null && known.imported().version() == imported.version();
            if (known != null && sameJourneys && known.offer().says(offer)) {
                return known;
            }
            long start = System.nanoTime();
            // The clock keeps versions apart that two runs of the program make.
            long version = Math.max(System.currentTimeMillis(), version() + 1);
            Homes homes = known != null && sameJourneys ? known.homes() : AccessInputs.homes(rows, imported.points());
            LiveFigures made = LiveFigures.of(version, offer, homes, imported, rules, rows);
            figures = made;
            LOG.info(
                    "Supply and access of {} places computed in {} ms",
                    offer.places().size(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
            return made;
        } finally {
            making.unlock();
        }
    }
}
