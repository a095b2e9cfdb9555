package org.jalon.observatory.past;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Category;
import org.jspecify.annotations.Nullable;

/**
 * Months at whose end a place was published, and offered the same.
 *
 * @param from first of them
 * @param until last of them, absent while it is still so
 * @param offered all that time
 */
record Spell(YearMonth from, @Nullable YearMonth until, Offered offered) {

    /**
     * What a place offers.
     *
     * @param commune code of today
     * @param categories of need
     * @param hours a week, absent when they are not known
     */
    record Offered(
            String commune,
            Set<Category> categories,
            @Nullable Double hours) {

        Offered {
            categories = Set.copyOf(categories);
        }
    }

    Optional<YearMonth> end() {
        return Optional.ofNullable(until);
    }
}
