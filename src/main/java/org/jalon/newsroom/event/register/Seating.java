package org.jalon.newsroom.event.register;

import java.time.Instant;
import java.util.List;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.register.Registration.News;
import org.jalon.newsroom.event.register.Registration.Standing;

/** Gives seats, in the order in which people confirmed. To be used in a transaction that locked the event. */
final class Seating {

    private final RegistrationTable table;

    Seating(RegistrationTable table) {
        this.table = table;
    }

    /** The seats that are left; very many when there is no limit. */
    int left(Event event) {
        Integer capacity = event.content().entry().capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - table.count(event.id(), Standing.SEATED));
    }

    /** What somebody who confirms now gets; {@link Standing#PENDING} when there is nothing to get. */
    Standing next(Event event) {
        boolean queue = table.count(event.id(), Standing.WAITING) > 0;
        if (left(event) > 0 && !queue) {
            return Standing.SEATED;
        }
        return event.content().entry().waitingList() ? Standing.WAITING : Standing.PENDING;
    }

    /** Gives the seats that are left to those who wait longest, and owes them the news. */
    int promote(Event event, Instant now) {
        if (!event.takesPlace() || !now.isBefore(event.when().start())) {
            return 0;
        }
        List<Registration> waiting = table.list(event.id(), Standing.WAITING);
        int promoted = Math.min(left(event), waiting.size());
        waiting.subList(0, promoted).forEach(one -> table.move(one, Standing.SEATED, News.PROMOTED, now));
        return promoted;
    }
}
