package org.jalon.observatory.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceChange;
import org.jalon.directory.PlaceId;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the published places offer: reads them all once, then those that revisions touched, also revisions that another
 * process wrote. Thread-safe.
 */
public final class OfferFollower {

    private static final Logger LOG = LoggerFactory.getLogger(OfferFollower.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int STEPS_AT_ONCE = 5_000;

    private final Directory directory;
    private final OfferReader reader;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final Map<PlaceId, OfferedPlace> places = new HashMap<>();
    private Offer offer = Offer.NONE;

    public OfferFollower(Directory directory, Gazetteer gazetteer, FreshnessRule freshness, Clock clock) {
        this.directory = directory;
        this.reader = new OfferReader(gazetteer, freshness);
        this.clock = clock;
    }

    /** What they offer now; cheap when nothing changed since the last time, and the day is the same. */
    public Offer follow() {
        making.lock();
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
            long head = directory.head();
            if (!today.equals(offer.day())) {
                places.clear();
                directory.forEachPublished(place -> put(place, today));
                offer = Offer.of(head, today, places.values());
                LOG.info("What {} places offer is known, revision {}", places.size(), head);
            } else if (head != offer.revision()) {
                catchUp(offer.revision(), today);
                offer = Offer.of(head, today, places.values());
            }
            return offer;
        } finally {
            making.unlock();
        }
    }

    private void catchUp(long since, LocalDate today) {
        Set<PlaceId> touched = new HashSet<>();
        List<PlaceChange> steps = directory.changesSince(since, STEPS_AT_ONCE);
        while (!steps.isEmpty()) {
            steps.forEach(step -> touched.add(step.id()));
            steps = directory.changesSince(steps.getLast().revision(), STEPS_AT_ONCE);
        }
        List<PlaceId> ids = new ArrayList<>(touched);
        for (int from = 0; from < ids.size(); from += STEPS_AT_ONCE) {
            List<PlaceId> some = ids.subList(from, Math.min(ids.size(), from + STEPS_AT_ONCE));
            some.forEach(places::remove);
            directory.find(some).forEach(place -> put(place, today));
        }
    }

    private void put(Place place, LocalDate today) {
        places.put(place.id(), reader.read(place, today));
    }
}
