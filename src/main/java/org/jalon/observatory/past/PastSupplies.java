package org.jalon.observatory.past;

import java.time.YearMonth;
import java.util.List;
import org.jalon.territory.Territory;

/** The curves of what was offered. */
@FunctionalInterface
public interface PastSupplies {

    /** Nothing is known of the past. */
    PastSupplies NONE = (territory, from) -> List.of();

    /**
     * From that month, or the first one that is known, to the month that runs; none where nothing was ever published. History
     * begins with the first revision of the directory: what was open before is not known here.
     */
    List<PastSupply> since(Territory territory, YearMonth from);

    /** Another one whenever a curve changed; 0 of those that never do. */
    default long version() {
        return 0;
    }
}
