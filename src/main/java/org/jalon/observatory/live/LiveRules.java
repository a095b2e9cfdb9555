package org.jalon.observatory.live;

import java.util.List;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.territory.Territory;

/**
 * How an instance reckons supply and access.
 *
 * @param question asked where nobody asks another one
 * @param ground territories whose places it collects; none to see it from the places
 */
public record LiveRules(AccessQuestion question, List<Territory> ground) {

    public static final LiveRules USUAL = new LiveRules(AccessQuestion.USUAL, List.of());

    public LiveRules {
        ground = List.copyOf(ground);
    }
}
