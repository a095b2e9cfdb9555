package org.jalon.observatory.past;

import java.time.YearMonth;
import java.util.Map;
import org.jalon.directory.Category;

/**
 * What the places of a territory offered at the end of a month; of the month that runs, what they offer now.
 *
 * @param month that ended
 * @param places that were published
 * @param byCategory places by need; those without one are left out
 * @param knownHours places whose hours were known
 * @param hours a week of those
 */
public record PastSupply(YearMonth month, int places, Map<Category, Integer> byCategory, int knownHours, double hours) {

    public PastSupply {
        byCategory = Map.copyOf(byCategory);
    }
}
