package org.jalon.newsroom.event.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalon.newsroom.event.Event;

/** What can be done with an event now, as the forms of its page name it. */
final class PossibleActs {

    private PossibleActs() {}

    /** @param followed whether others of its series come after it */
    static List<String> of(Event event, boolean followed, Instant now) {
        List<String> acts = new ArrayList<>(List.of("dupliquer"));
        boolean over = event.isOver(now);
        switch (event.state()) {
            case DRAFT -> acts.addAll(List.of("publier", "supprimer", "apercu"));
            case PUBLISHED -> acts.addAll(over ? List.of() : List.of("annuler", "reporter"));
            case POSTPONED -> acts.add("annuler");
            case CANCELLED -> {}
        }
        if (followed) {
            acts.add("suivants");
        }
        if (event.inSeries().isPresent()) {
            acts.add("prolonger");
        }
        if (event.isPublic()) {
            acts.add("voir");
        }
        if (event.content().entry().isHere()) {
            acts.add("inscrits");
        }
        return acts;
    }
}
