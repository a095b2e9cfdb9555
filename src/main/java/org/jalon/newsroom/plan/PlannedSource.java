package org.jalon.newsroom.plan;

import java.time.LocalDate;
import java.util.List;

/** Whoever has something for the calendar of the newsroom. Each kind offers its own as a bean. */
public interface PlannedSource {

    /**
     * What happens in some days, in any order.
     *
     * @param from first day, by the clocks of {@link Planned#ZONE}
     * @param to last day, included
     */
    List<Planned> between(LocalDate from, LocalDate to);
}
